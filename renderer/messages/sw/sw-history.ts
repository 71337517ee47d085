import type { Messages } from '../en/index.ts'

export const history: Messages['history'] = {
  title: 'Kwa nini sikuambiwa?',
  all: 'Pochi zote',
  empty: 'Bado hakuna kitu. Kila arifa itaorodheshwa hapa, pamoja na sababu za arifa ambazo hukuambiwa.',
  line: '{what}: {balance}',
  what: {
    low: '{name} iko chini',
    critical: '{name} iko hatarini',
    recovered: '{name} imerudi sawa',
    reminder: '{name} bado iko chini ya kiwango chake cha tahadhari',
    fellBelow: '{name} ilishuka chini ya kiwango chake cha tahadhari',
    keyRejected: '{name} ilikataa ufunguo wako',
    permissionMissing: '{name}: ufunguo wako hauna ruhusa',
    addressRefused: '{name} ilikataa anwani ya kompyuta hii',
    notReadable: '{name} haikuweza kusomwa',
    keychain: 'Funguo za {name} hazikuweza kusomwa',
    readableAgain: '{name} inasomeka tena'
  },
  delivered: 'Uliambiwa {time}',
  held: {
    quietHours: 'Imezuiwa: saa za utulivu',
    snoozed: 'Imezuiwa: imeahirishwa',
    accountTrouble: 'Imezuiwa: akaunti yake haisomeki'
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
    replaced: 'Hukuambiwa: habari mpya zaidi ilichukua nafasi yake'
  }
}
