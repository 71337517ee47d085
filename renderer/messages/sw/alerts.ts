import type { Messages } from '../en/index.ts'

export const alerts: Messages['alerts'] = {
  snooze: 'Ahirisha',
  snoozeHour: 'Ahirisha kwa saa 1',
  snoozeAll: 'Ahirisha arifa zote',
  spans: {
    hour: 'Kwa saa 1',
    tomorrow: 'Hadi kesho asubuhi (08:00)',
    recovery: 'Hadi salio lipande tena'
  },
  snoozed: 'Imeahirishwa',
  allSnoozed: 'Arifa zimeahirishwa',
  until: 'hadi {time}',
  untilRecovery: 'hadi lipande tena',
  end: 'Acha kuahirisha',
  suggested: 'Mapendekezo kutokana na matumizi ya siku: {low} na {critical}.',
  useSuggested: 'Tumia hivi',
  lastsLessThan: 'Au litakapotosha kwa chini ya',
  dailyShare: 'Au chini ya asilimia hii ya matumizi ya siku',
  shareNote: 'Watoa huduma hushauri 20%.',
  unclearHours: 'Andika muda kwa saa, kama {example}.',
  unclearShare: 'Andika asilimia kamili kati ya 1 na 100, kama {example}.',
  notifications: 'Arifa za salio kupungua',
  amounts: 'Kiasi kwenye arifa',
  amountChoices: { always: 'Daima', unlocked: 'Skrini ikiwa wazi', never: 'Kamwe' },
  remind: 'Nikumbushe tena',
  reminders: { off: 'Hapana', hour: 'Kila saa', fourHours: 'Kila saa 4', day: 'Kila siku' },
  quietHours: 'Saa za utulivu',
  from: 'Kuanzia',
  to: 'Hadi',
  days: 'Zinazoanza siku ya',
  noDays: 'Chagua angalau siku moja, la sivyo hakuna saa za utulivu.',
  comesThrough: 'Arifa za hatari bado zitakufikia',
  test: 'Tuma arifa ya majaribio',
  arrived: 'Imetumwa. Kama hujaiona, angalia hali ya “Usinisumbue”.',
  notArrived: 'Mfumo wako uliikataa. Ruhusu arifa za Salio kwenye mipangilio yake.',
  notShown: 'Haikuonyeshwa kwenye mfumo wako',
  trouble:
    'Mfumo wako haukuonyesha arifa ya mwisho. Hakikisha arifa za Salio zimeruhusiwa, kisha tuma ya majaribio.'
}

export const history: Messages['history'] = {
  title: 'Kwa nini sikuambiwa?',
  all: 'Pochi zote',
  empty: 'Bado hakuna kitu. Kila arifa itaorodheshwa hapa, pamoja na sababu za arifa ambazo hukuambiwa.',
  line: '{what}: {balance}',
  what: {
    low: '{name} iko chini',
    critical: '{name} iko hatarini',
    recovered: '{name} iko sawa tena',
    reminder: '{name} bado iko chini ya kiwango chake cha tahadhari',
    fellBelow: '{name} ilishuka chini ya kiwango chake cha tahadhari',
    keyRejected: '{name} ilikataa ufunguo wako',
    permissionMissing: '{name}: ufunguo wako hauna ruhusa',
    addressRefused: '{name} ilikataa anwani ya kompyuta hii',
    addressChanges: '{name} wakati mwingine inakataa anwani ya kompyuta hii',
    notReadable: '{name} haikuweza kusomwa',
    keychain: 'Funguo za {name} hazikuweza kusomwa',
    readableAgain: '{name} inasomeka tena',
    topUpSent: 'Pesa ziko njiani kwenda {name}',
    topUpArrived: 'Pesa zimefika {name}',
    topUpDifference: 'Pesa zilizofika {name} ni chini ya zilizotumwa',
    topUpProbable: 'Huenda pesa zimefika {name}',
    topUpUnseen: 'Huenda pesa zilifika {name} bila kuonekana',
    topUpLate: 'Pesa hazijafika {name}',
    topUpCalledOff: 'Kutuma pesa {name} kumefutwa',
    summary: '{name}'
  },
  summaries: { morning: 'Muhtasari wa asubuhi', closing: 'Muhtasari wa kufunga' },
  summaryFor: '{name} wa {time}',
  missed: {
    asleep: 'Ulikosekana: kompyuta hii ilikuwa imelala kuanzia {from} hadi {until}',
    off: 'Ulikosekana: Salio ilikuwa imefungwa kuanzia {from} hadi {until}'
  },
  missedUntil: {
    asleep: 'Ulikosekana: kompyuta hii ilikuwa imelala hadi {until}',
    off: 'Ulikosekana: Salio ilikuwa imefungwa hadi {until}'
  },
  missedByClock: 'Ulikosekana: saa au saa za eneo zilibadilishwa',
  delivered: 'Uliambiwa {time}',
  byUser: 'Wewe ulisema hivyo',
  held: {
    quietHours: 'Inasubiri: saa za utulivu',
    snoozed: 'Inasubiri: imeahirishwa',
    accountTrouble: 'Inasubiri: akaunti yake haisomeki',
    notShown: 'Bado: mfumo wako haukuionyesha. Salio inajaribu tena'
  },
  silent: {
    waitingForSecond: 'Hukuambiwa: ilisubiri usomaji wa pili',
    zeroAfterFailure: 'Hukuambiwa: sifuri baada ya hitilafu husomwa tena kwanza',
    secondDisagreed: 'Hukuambiwa: usomaji uliofuata haukuthibitisha',
    alreadyTold: 'Hukuambiwa tena: uliambiwa kabla',
    eased: 'Hukuambiwa: ilitoka hatarini hadi chini',
    notPastMargin: 'Hukuambiwa: haikupanda vya kutosha juu ya kiwango cha tahadhari',
    older: 'Hukuambiwa: usomaji huu ni wa zamani kuliko wa mwisho',
    notLongEnough: 'Hukuambiwa: haikudumu vya kutosha',
    notificationsOff: 'Hukuambiwa: arifa zimezimwa',
    noLongerTrue: 'Hukuambiwa: haikuwa hivyo tena',
    fallNotTold: 'Hukuambiwa: hata kushuka kwake hukuambiwa',
    replaced: 'Hukuambiwa: habari mpya zaidi ilichukua nafasi yake',
    onItsWay: 'Hukukumbushwa: pesa ziko njiani',
    toldWithTopUp: 'Uliambiwa pamoja na pesa zilizofika',
    seenAtOnce: 'Hukuambiwa: zilikuwa zimeshafika ulipoiambia Salio',
    nothingNeeded: 'Hukuambiwa: hakuna kilichokuhitaji',
    missed: 'Ulikosekana'
  }
}
