import type { CommandLineTexts } from './en.ts'

export const sw: CommandLineTexts = {
  help: `Amri za Salio

  salio balance [POCHI...]           masalio ya mwisho, yote au ya pochi chache
  salio can-pay KIASI --from POCHI   kama pochi inaweza kulipa, ikisomwa upya
  salio can-pay --list FAILI --from POCHI
  salio status                       akaunti zipi zinasomeka
  salio topped-up KIASI --to POCHI --way NJIA   pesa ziko njiani, Salio izifuatilie
  salio statement POCHI [--month 2026-11]       masalio na mienendo kama CSV; la sivyo mwezi uliopita
  salio metrics                      hayo hayo kwa Prometheus
  salio mcp                          hayo hayo kwa wasaidizi (Model Context Protocol)
  salio help

Chaguo
  --json           hati moja ya JSON, kwa programu nyingine
  --fresh          balance: uliza watoa huduma kwanza, kadiri wanavyoruhusu
  --fee ADA        can-pay: kwa kila malipo, kama 50 au 1.5%
  --reserve KIASI  can-pay: kinachopaswa kubaki
  --max-age UMRI   can-pay: salio linaweza kuwa la zamani kiasi gani lisiposomeka, kama 10m
  --way NJIA       topped-up: mobile-money, bank, card au other
  --reference NAMBARI  topped-up: ya uthibitisho
  --again          topped-up: ni nyingine yenye kiasi hicho hicho
  --from, --until  statement: siku, kama 2026-11-01

Pochi ni jina lake, akaunti/pochi, au kitambulisho chake. Andika viasi bila vitenganishi: 12000 au 12000.50.
Huisha kwa 0 (ndiyo, tayari), 1 (hapana), 64 (matumizi yasiyo sahihi), 69 (haijulikani), 75 (jaribu baadaye).
Ruhusu kwanza kwenye Salio: Mipangilio, Programu nyingine.`,
  unknown: 'haijulikani',
  inactive: 'haitumiki',
  demo: 'onyesho',
  none: 'Bado hakuna pochi. Fungua Salio uunganishe moja.',
  noAccount: 'Bado hakuna akaunti. Fungua Salio uunganishe moja.',
  kept: 'Salio haijafunguliwa. Haya ni masalio ya mwisho iliyohifadhi.',
  notRunning: 'Salio haijafunguliwa.',
  running: 'Salio {version} imefunguliwa.',
  snoozed: 'Arifa zimenyamazishwa hadi {time}.',
  snoozedUntilRecovery: 'Arifa zimenyamazishwa hadi pochi zipate nafuu.',
  lastRead: 'ilisomwa {time}',
  neverRead: 'haijawahi kusomwa',
  yes: 'Ndiyo: itabaki {left} kwenye {wallet}.',
  yesHidden: 'Ndiyo, {wallet} inatosha.',
  no: 'Hapana: {wallet} ina upungufu wa {missing}.',
  noHidden: 'Hapana, {wallet} haitoshi.',
  sum: 'malipo {total} + ada {fees} + cha kubakiza {reserve} = {needed}',
  balance: 'Salio {amount}, lilisomwa {time}.',
  balanceHidden: 'Salio lilisomwa {time}.',
  toppedUp: 'Salio inafuatilia {amount} zinazokuja {wallet}.',
  toppedUpHidden: 'Salio inafuatilia pesa zinazokuja {wallet}.',
  statement: {
    afterGap: 'baada ya pengo: huenda ni kadhaa',
    gap: 'hakuna kilichosomwa',
    noOpening: 'haijulikani: hakuna kilichosomwa kabla',
    noClosing: 'haijulikani',
    sum: 'mwanzo + zilizoingia - zilizotoka = mwisho',
    thinned: 'Rekodi za zamani zilipunguzwa, hivyo baadhi ya mienendo haipo.',
    what: 'Imetengenezwa na Salio kwa masalio iliyosoma, si taarifa ya mtoa huduma. Kilichopanda na kushuka kati ya kusoma mara mbili kimejumlishwa.'
  },
  problems: {
    command: 'Salio haina amri “{given}”. Jaribu: salio help',
    option: 'Amri hii haina chaguo “{given}”. Jaribu: salio help',
    optionValue: 'Chaguo “{given}” halitumiki hivi. Jaribu: salio help',
    extra: '“{given}” imezidi. Weka jina lenye nafasi ndani ya alama za nukuu.',
    order: 'Weka amri kwanza, kama: salio balance --json',
    reference: 'Nambari ya uthibitisho isizidi herufi 60.',
    noAmount: 'Kiasi gani? Kama: salio can-pay 12000 --from Payout',
    noWallet: 'Kutoka pochi gani? Kama: salio can-pay 12000 --from Payout',
    amountAndList: 'Toa kiasi au orodha, si vyote viwili.',
    twofold:
      '“{given}” inaweza kusomwa kama {larger} au {smaller}. Andika bila vitenganishi, kama 12000 au 12000.50.',
    amount: '“{given}” si kiasi. Andika kama 12000 au 12000.50.',
    zero: '“{given}” si zaidi ya sifuri.',
    fee: '“{given}” si ada. Andika kama 50 au 1.5%.',
    age: '“{given}” si umri. Andika kama 90s, 10m au 2h.',
    decimals: '“{given}” ina desimali nyingi kuliko {currency} kwenye pochi hii.',
    currency: '“{given}” inataja sarafu nyingine: pochi hii ni ya {currency}.',
    listFile: 'Faili “{given}” halikuweza kusomwa kama maandishi yenye malipo.',
    listUnclear:
      'Orodha “{given}” haiko wazi kwa kila mstari. Ifungue kwenye Salio, Naweza kulipa?, inayouliza.',
    listLong: 'Orodha “{given}” ni ndefu mno kuulizwa kwa mara moja. Ifungue kwenye Salio, Naweza kulipa?',
    walletUnknown: 'Hakuna pochi inayoitwa “{given}”. Majina yote: salio balance',
    walletAmbiguous: '“{given}” inalingana na pochi kadhaa. Tumia mojawapo ya hizi, au kitambulisho:',
    walletCannotPay: '{wallet} haiwezi kulipia: ni dhamana, haina pesa ndani yake, au haitumiki tena.',
    walletNotToppedUp:
      '{wallet} haiwezi kuongezewa pesa: ni dhamana, haina pesa ndani yake, au haitumiki tena.',
    request: 'Salio haikuelewa ombi hili, au jibu lake lingekuwa refu mno.',
    notAllowed:
      'Programu nyingine haziruhusiwi kusoma masalio. Ruhusu kwenye Salio: Mipangilio, Programu nyingine.',
    notRunning: 'Salio haijafunguliwa, hivyo salio haliwezi kusomwa upya. Ifungue ujaribu tena.',
    noData: 'Bado hakuna cha kusoma. Fungua Salio uunganishe pochi.',
    dataVersion: 'Toleo lingine la Salio limeandika data yake. Fungua Salio mara moja, kisha ujaribu tena.',
    dataUnreadable: 'Data ya Salio haikuweza kusomwa. Fungua Salio ujaribu tena.',
    otherUser:
      'Kinachosikiliza hapo ni cha mtumiaji mwingine wa kompyuta hii, au wengine wanaweza kukifikia, hivyo hakuna kilichoulizwa. Funga Salio, ifungue tena, kisha ujaribu.',
    otherVersion: 'Salio iliyofunguliwa ni toleo lingine. Ifunge, ifungue tena, kisha ujaribu.',
    noAnswer: 'Salio haikujibu. Jaribu tena; isiposaidia, ifunge kisha uifungue tena.',
    output: 'Jibu halikuweza kuandikwa.',
    neverRead: '{wallet} bado haijasomwa, hivyo haijulikani.',
    notFresh: '{wallet} haikuweza kusomwa sasa. Salio lake la mwisho ni la {time}, la zamani mno.',
    tooSoon:
      '{wallet} inaweza kusomwa tena {next}. Jaribu wakati huo, au ruhusu salio la zamani: --max-age 10m',
    noTarget: 'Kiasi gani, na kwa pochi gani? Kama: salio topped-up 50000 --to Payout --way bank',
    noWay: 'Zilitumwaje? Ongeza --way mobile-money, bank, card au other.',
    twice: 'Kiasi hicho hicho kilitajwa kwa {wallet} saa {time}. Kama ni kingine, ongeza --again.',
    tooManyTopUps: 'Pesa nyingi mno za {wallet} bado ziko njiani. Kamilisha baadhi kwenye Salio kwanza.',
    noStatementWallet: 'Ya pochi gani? Kama: salio statement Payout --month 2026-11',
    period:
      '“{given}” si muda unaoweza kuelezwa. Tumia --month 2026-11, au --from 2026-11-01 --until 2026-11-15.',
    amountsHidden: 'Viasi vimefichwa kwenye Salio, na taarifa hutengenezwa kwa viasi. Vionyeshe huko kwanza.',
    tooLong: 'Jibu lingekuwa refu mno. Omba siku au pochi chache.',
    busy: 'Programu nyingi mno zinauliza kwa wakati mmoja. Jaribu tena baada ya muda mfupi.'
  }
}
