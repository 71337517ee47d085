import type { Messages } from '../en/index.ts'
import { account, connect, keychain } from './accounts.ts'
import { alerts, history } from './alerts.ts'
import { custom } from './custom-api.ts'
import { chart, ledger } from './insights.ts'
import { payIn } from './pay-in.ts'
import { list, pay } from './payments.ts'
import { about, data, keeping, programs, setup, shortcut, update } from './settings.ts'
import { topUps } from './top-ups.ts'

export const sw: Messages = {
  back: 'Rudi',
  close: 'Funga',
  refresh: 'Sasisha',
  settings: 'Mipangilio',
  hideAmounts: 'Ficha kiasi',
  amountHidden: 'kiasi kimefichwa',
  addAccount: 'Ongeza akaunti',
  openDashboard: 'Fungua dashibodi',
  topUp: 'Mwongozo',
  editAccount: 'Hariri akaunti',
  showInMenuBar: 'Onyesha kwenye upau wa menyu',
  seconds: 'sek {count}',
  minutes: 'dak {count}',
  hours: 'saa {count}',
  welcome: {
    title: 'Jua kabla salio halijaisha',
    text: 'Salio huangalia pochi zako za malipo na kukuambia wakati bado una muda wa kuongeza pesa.',
    connect: 'Unganisha pochi',
    demo: 'Jaribu kwa pochi za mfano',
    keychain: 'Funguo hukaa kwenye kompyuta yako',
    alerts: 'Arifa kabla malipo hayajakwama',
    local: 'Hakuna kujisajili wala kufuatiliwa'
  },
  wait: { slow: 'Mtandao ni wa polepole. Salio bado inajaribu.', stop: 'Acha' },
  balances: {
    title: 'Pochi zako',
    updated: 'Ilisomwa {time}',
    next: 'tena baada ya {span}',
    nextSoon: 'tena punde',
    notRead: 'Bado halijasomwa',
    offlineSince: 'Nje ya mtandao tangu {time}',
    demo: 'Pochi za mfano.',
    demoNote: 'Hizi si pesa halisi.',
    leaveDemo: 'Funga mfano',
    criticalTitle: '{wallet} iko hatarini',
    criticalBelow: 'Hatari chini ya {threshold}.',
    belowMark: 'Chini ya {threshold}',
    below: 'Chini ya kiwango cha tahadhari',
    today: '{change} leo',
    unchanged: 'Hakuna mabadiliko leo',
    collateral: 'dhamana',
    inactive: 'Haitumiki',
    total: 'Jumla {total}',
    totalAbout: 'Jumla ≈ {total}',
    allows: '{provider} huruhusu {often}. Tena baada ya {span}.',
    perMinutes: {
      one: 'kusoma mara moja kwa dakika',
      other: 'kusoma mara moja kila dakika {count}'
    },
    filter: 'Chuja pochi',
    noMatch: 'Hakuna pochi yenye jina hilo.',
    enoughUntil: 'Inatosha hadi {time}',
    needsYou: 'Zinakuhitaji',
    needsCount: '{count} kati ya {total}',
    more: { one: '{count} zaidi', other: '{count} zaidi' },
    moreCounted: '{more}: {counts}',
    fewer: 'Onyesha chache',
    allHealthy: { one: 'Pochi yako iko sawa', other: 'Pochi zote {count} ziko sawa' },
    wallets: { one: 'Pochi {count}', other: 'Pochi {count}' },
    changed: '{wallet}: {level}'
  },
  wallet: {
    since: '{level} tangu {time}',
    readAt: 'ilisomwa {time}',
    written: 'Kama mtoa huduma alivyokiandika:',
    alertMe: 'Niarifu',
    lowBelow: 'Onyo chini ya',
    criticalBelow: 'Hatari chini ya',
    notSet: 'Hakuna',
    saved: 'Imehifadhiwa',
    negative: 'Kiwango cha tahadhari hakiwezi kuwa chini ya sifuri.',
    criticalNotBelowLow: 'Kiwango cha hatari lazima kiwe kidogo kuliko cha onyo, ili onyo litangulie.',
    unclear: 'Andika kiasi kwa tarakimu, kama {example}.',
    twofold: 'Unamaanisha {larger} au {smaller}?',
    decimals: {
      one: 'Hapa {currency} ina desimali moja tu.',
      other: 'Hapa {currency} ina desimali zisizozidi {count}.'
    },
    noDecimals: 'Hapa {currency} haina desimali.',
    otherCurrency: 'Pochi hii ni ya {currency}.'
  },
  connect,
  account,
  proxy: {
    user: 'Jina la mtumiaji',
    password: 'Nenosiri',
    save: 'Hifadhi nenosiri',
    saved: 'Imehifadhiwa. Sasisha ili ujaribu.',
    plain: 'Proksi hii haijasimbwa: wengine kwenye mtandao huu wanaweza kusoma unachoandika hapa.',
    stored: 'Nenosiri la proksi {proxy}',
    forget: 'Sahau'
  },
  alerts,
  chart,
  custom,
  data,
  history,
  keychain,
  keeping,
  ledger,
  list,
  pay,
  payIn,
  programs,
  setup,
  shortcut,
  topUps,
  about,
  update,
  preferences: {
    general: 'Kwa jumla',
    openAtLogin: 'Anzisha kompyuta ikiwashwa',
    openAtLoginRefused:
      'Mfumo wako ulikataa. Tafuta Salio kwenye orodha yake ya vinavyoanza kompyuta ikiwashwa.',
    openAtLoginWaits: 'Mac yako bado haianzishi Salio. Iruhusu kwenye System Settings, General, Login Items.',
    language: 'Lugha',
    hideFromCapture: 'Usionekane kwenye picha za skrini na skrini zinazoshirikiwa',
    cannotHideFromCapture:
      'Mfumo huu hauwezi kuizuia Salio isionekane kwenye picha za skrini na skrini zinazoshirikiwa.',
    appearance: 'Mwonekano',
    rows: 'Mistari',
    automatic: 'Kiotomatiki',
    roomy: 'Yenye nafasi',
    compact: 'Iliyobanwa',
    system: 'Kama mfumo',
    light: 'Mwanga',
    dark: 'Giza',
    icon: 'Ikoni kwenye paneli',
    iconBySystem: 'Kiotomatiki',
    alerts: 'Arifa',
    accounts: 'Akaunti',
    about: 'Kuhusu',
    quit: 'Funga Salio'
  }
}
