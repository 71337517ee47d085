import type { SummaryMessages } from '../en/summary.ts'

/** Kiswahili texts: the morning and closing summary. */
export const summary: SummaryMessages = {
  title: 'Muhtasari',
  readAll: 'Soma yote',
  howToTopUp: 'Jinsi ya kuongeza {wallet}',
  putAway: 'Ondoa hapa',
  needs: {
    runsOut: 'itaisha {time}',
    runsOutClosed: 'itaisha {time}, benki zimefungwa',
    critical: 'hatarini tangu {time}',
    low: 'chini tangu {time}',
    unread: 'haijasomwa tangu {time}',
    neverRead: 'haijawahi kusomwa'
  },
  due: 'Wa {time}',
  since: 'tangu {time}',
  missed: {
    asleep: 'Muhtasari wa {day} ulikosekana: kompyuta hii ilikuwa imelala kuanzia {from} hadi {until}.',
    off: 'Muhtasari wa {day} ulikosekana: Salio ilikuwa imefungwa kuanzia {from} hadi {until}.'
  },
  missedUntil: {
    asleep: 'Muhtasari wa {day} ulikosekana: kompyuta hii ilikuwa imelala hadi {until}.',
    off: 'Muhtasari wa {day} ulikosekana: Salio ilikuwa imefungwa hadi {until}.'
  },
  missedByClock: 'Muhtasari wa {day} ulikosekana: saa au ukanda wa saa ulibadilishwa.',
  earlier: 'Muhtasari uliotangulia',
  later: 'Muhtasari unaofuata',
  copy: 'Nakili muhtasari',
  none: 'Bado hakuna muhtasari. Chagua utakuja lini: ukurasa mmoja utasema yanayokuhitaji, na kilichotumika.',
  byWallet: 'Kwa pochi, {currency}',
  columns: { wallet: 'Pochi', in: 'Ndani', out: 'Nje', now: 'Sasa' },
  usual: 'kawaida {amount}',
  moved: 'kuhamishwa {amount}',
  together: 'Pamoja',
  notAdded: 'Hazijajumlishwa: {wallets} haikusomeka.',
  partUnknown: 'Hakuna jumla pale sehemu yake haijulikani.',
  unknown: 'haijulikani',
  notKnown: 'Haijulikani',
  readBetween: 'Zilisomwa kati ya {from} na {until}.',
  readAt: 'Zilisomwa {time}.',
  tableHidden: 'Kiasi kimefichwa, kwa hiyo jedwali halipo.',
  send: {
    title: 'Tuma kwa mtu',
    note: 'Unaenda mara moja, hata katika saa za utulivu.',
    send: 'Tuma',
    hidden: 'Kiasi kimefichwa hapa. Ujumbe unacho.',
    taken: 'Umetumwa. {place} imeupokea {time}.',
    timeout: 'Hakuna jibu kwa sekunde 10.',
    failed: '{what} Hakuna kilichotumwa; jaribu tena.',
    unheard: '{what} Huenda umefika hata hivyo: muulize {name} kabla ya kuutuma tena.',
    nothing: '{name} haambiwi kuhusu pochi yoyote ya muhtasari huu, kwa hiyo hakuna cha kutuma.',
    gone: 'Muhtasari huu au mpokeaji huyu hayupo tena.'
  },
  times: {
    title: 'Saa za muhtasari',
    names: { morning: 'Muhtasari wa asubuhi', closing: 'Muhtasari wa kufunga' },
    at: 'Saa',
    fields: { morning: 'Saa ya asubuhi', closing: 'Saa ya kufunga' },
    days: { morning: 'Siku za asubuhi', closing: 'Siku za kufunga' },
    onlyNeeds: 'Ikiwa tu kuna linalonihitaji',
    sameTime: 'Chagua saa mbili tofauti.',
    noDay: {
      morning: 'Hakuna siku iliyochaguliwa, kwa hiyo muhtasari wa asubuhi umezimwa.',
      closing: 'Hakuna siku iliyochaguliwa, kwa hiyo muhtasari wa kufunga umezimwa.'
    },
    off: 'Imezimwa',
    bankDays: 'Siku benki imefungwa',
    closedEvery: 'Hufungwa kila',
    leaveOne: 'Acha angalau siku moja wazi.',
    holidays: 'Sikukuu',
    holidayCount: { one: 'sikukuu {count}', other: 'sikukuu {count}' },
    noHolidays: 'Bado hakuna. Sikukuu hutofautiana nchi kwa nchi, kwa hiyo Salio haizijui.',
    holiday: 'Sikukuu',
    add: 'Ongeza sikukuu',
    remove: 'Ondoa {day}',
    mostHolidays: 'Mwisho ni 60. Ondoa nyingine kwanza.',
    bankNote: 'Kabla ya siku benki imefungwa, muhtasari huangalia hadi asubuhi inayofuata itakapofunguliwa.'
  }
}
