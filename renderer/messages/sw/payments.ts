import type { Messages } from '../en/index.ts'

export const pay: Messages['pay'] = {
  title: 'Naweza kulipa?',
  amount: 'Kiasi',
  none: 'Hakuna',
  from: 'Kutoka',
  feeEach: 'Ada kwa kila malipo',
  feePercent: 'Ada kwa asilimia',
  keep: 'Bakiza angalau',
  payAt: 'Lipa lini',
  days: { now: 'Sasa', today: 'Leo', tomorrow: 'Kesho' },
  time: 'Saa',
  more: 'Ada, orodha, muda wa baadaye',
  noWallet: 'Bado hakuna pochi ya kulipia.',
  reading: 'Pochi inasomwa…',
  yes: 'Ndiyo, itabaki {amount}',
  yesAbout: 'Ndiyo, itabaki takriban {amount}',
  yesHidden: 'Ndiyo, inatosha',
  yesBut: {
    critical: {
      exact: 'Ndiyo, lakini itabaki {amount}, chini ya kiwango chako cha hatari',
      about: 'Ndiyo, lakini itabaki takriban {amount}, chini ya kiwango chako cha hatari'
    },
    low: {
      exact: 'Ndiyo, lakini itabaki {amount}, chini ya kiwango chako cha onyo',
      about: 'Ndiyo, lakini itabaki takriban {amount}, chini ya kiwango chako cha onyo'
    },
    empty: { exact: 'Ndiyo, lakini itabaki {amount}', about: 'Ndiyo, lakini itabaki takriban {amount}' }
  },
  yesButHidden: 'Ndiyo, lakini itabaki kidogo',
  aboveZero: 'Andika kiasi kikubwa kuliko sifuri.',
  tight: 'Huenda ikatosha, lakini kwa shida',
  short: 'Pungufu kwa {amount}',
  shortAbout: 'Pungufu kwa takriban {amount}',
  shortHidden: 'Haitoshi',
  byBalance: 'Kwa salio la {time}: {answer}',
  notFresh: 'Salio haikuweza kusoma pochi hii sasa hivi, hivyo salio linaweza kuwa limebadilika.',
  notRead: 'Pochi hii bado haijasomwa. Hakuna jibu hadi isomwe.',
  topUpNow: 'Ongeza {amount} kwanza.',
  topUpBy: 'Ongeza {amount} kabla ya {time}.',
  topUpHidden: 'Ongeza pesa kwanza.',
  alsoSpends: 'Kwa kasi yake pochi itatumia pia takriban {amount} hadi wakati huo.',
  maySpend: 'Hadi {time} huenda ikatumia {likely}, na isizidi takriban {most}.',
  spendingUnknown: 'Salio bado haiwezi kujua pochi yenyewe itatumia kiasi gani hadi wakati huo.',
  over: 'Wakati huo umepita, hivyo jibu ni la sasa.',
  unclearPercent: 'Andika ada kwa asilimia, kama {example}.',
  others: 'Hizi zinaweza kulipa',
  leftAfter: 'itabaki {amount}',
  lastKnown: 'kwa salio la {time}',
  payments: { one: 'Malipo 1', other: 'Malipo {count}' },
  fees: 'Ada',
  kept: 'Cha kubakiza',
  spent: 'Matumizi hadi {time}, takriban',
  inWallet: 'Ndani ya pochi, ilisomwa {time}'
}

export const list: Messages['list'] = {
  paste: 'Bandika orodha',
  hint: 'Bandika viasi hapa, au dondosha lahajedwali au CSV.',
  choose: 'Chagua faili',
  remove: 'Ondoa orodha',
  pasted: 'Orodha iliyobandikwa',
  column: 'Safu',
  times: 'Muda uko',
  noTimes: 'Hakuna safu',
  named: '“{name}”',
  unnamed: 'Safu {number}',
  summary: '{name} · {column} · {amounts}',
  amounts: { one: 'kiasi 1', other: 'viasi {count}' },
  problems: {
    one: 'Mstari mmoja hauko wazi, hivyo hakuna kilichohesabiwa.',
    other: 'Mistari {count} haiko wazi, hivyo hakuna kilichohesabiwa.'
  },
  moreLines: { one: 'na mstari 1 zaidi', other: 'na mistari {count} zaidi' },
  reading: 'Orodha inasomwa…',
  layouts: {
    statement: 'Taarifa ya {brand}',
    messages: 'Ujumbe wa {brand}',
    payouts: 'Malipo ya {brand}',
    template: 'Kiolezo cha {brand}'
  },
  bankStatement: 'Taarifa ya benki',
  sum: '{payments} · {sum}',
  toPay: { one: 'Malipo 1', other: 'Malipo {count}' },
  paidOut: { one: 'Malipo 1 yaliyotoka', other: 'Malipo {count} yaliyotoka' },
  cameIn: { one: '1 yaliyoingia', other: '{count} yaliyoingia' },
  none: 'Hakuna malipo ndani yake.',
  notYet: 'Bado hakuna kilichohesabiwa.',
  currencyFrom: {
    amounts: '{currency}, kama ilivyoandikwa kando ya viasi.',
    column: '{currency}, kama safu ya sarafu inavyosema.',
    header: '{currency}, kama jina la safu linavyosema.',
    title: '{currency}, kama kichwa kinavyosema.',
    wallet: '{currency}, ya pochi, kwa kuwa orodha haitaji sarafu.'
  },
  units: { hundredths: 'Kwa senti.', thousands: 'Kwa maelfu.', millions: 'Kwa mamilioni.' },
  decimals: 'Alama ya desimali',
  decimalSigns: { point: 'Nukta, kama 1,234.50', comma: 'Mkato, kama 1.234,50' },
  decimalsFrom: {
    proven: 'viasi vinaonyesha',
    language: 'kama kawaida ya lugha yako',
    chosen: 'ulivyochagua',
    irrelevant: 'haina athari hapa'
  },
  dates: 'Tarehe zinaanza na',
  dateOrders: { dayFirst: 'Siku', monthFirst: 'Mwezi' },
  minus: 'Alama ya kutoa ni',
  minusMeans: { out: 'Zilitoka', in: 'Ziliingia', none: 'Zote zilitoka' },
  preview: 'Mistari ya kwanza',
  line: 'Mstari {line}: {why}',
  lineHead: 'Mstari',
  rest: 'Sehemu nyingine ya mstari',
  use: 'Chukua viasi kutoka {column}',
  inUse: 'viasi',
  counts: 'Mstari {line} unahesabiwa. Usiuhesabu',
  countsNot: 'Mstari {line} hauhesabiwi. Uhesabu',
  reasons: {
    heading: 'si malipo',
    total: 'jumla',
    failed: 'hayakufanikiwa',
    cancelled: 'yameghairiwa',
    paid: 'yameshalipwa',
    status: 'kwa hali yake',
    currency: 'sarafu nyingine',
    outside: 'nje ya muda ulioulizwa',
    chosen: 'umeyaacha wewe'
  },
  asked: 'inaulizwa',
  unclear: 'si wazi',
  leftOut: {
    one: 'Mstari 1 umeachwa: {why} (mstari {lines})',
    other: 'Mistari {count} imeachwa: {why} (mistari {lines})'
  },
  andMore: '{lines} na {count} zaidi',
  countRows: 'Hesabu',
  leaveRowsOut: 'Usihesabu',
  asks: {
    source: 'Viasi viko kwenye safu ipi?',
    torn: 'Huenda mkato umekata viasi vipande viwili. Viko kwenye safu ipi?',
    decimals: 'Je, “{example}” ni {point} au {comma}?',
    minus: 'Viasi vingine vina alama ya kutoa. Vilitoka au viliingia?',
    ways: 'Hizi zilitoka au ziliingia?',
    dates: '“{example}” ni siku gani?',
    totals: 'Je, hizi ni jumla au malipo?',
    statuses: 'Hali yao haisemi kama inahesabiwa.'
  },
  bothColumns: '{out} na {in}',
  onlyIn: '{column}, zilizoingia',
  refused: {
    currency: 'Viasi ni vya {codes}, pochi ni ya {currency}. Chagua safu au pochi nyingine.',
    unit: 'Viasi ni vya senti ambazo {currency} haina. Chagua safu nyingine.'
  },
  dayOnly: 'Orodha haina saa, hivyo malipo yanalinganishwa kwa viasi tu.',
  noText: {
    pdf: 'Hii ni PDF. Omba orodha kama CSV, au nakili mistari yake uibandike hapa.',
    picture: 'Hii ni picha. Andika viasi, au omba orodha kama CSV.',
    spreadsheet:
      'Hii ni lahajedwali. Ihifadhi kama CSV kisha uilete tena, au nakili mistari yake uibandike hapa.',
    document: 'Hii ni hati ya programu nyingine. Hifadhi orodha kama CSV kisha uilete tena.',
    binary: 'Faili hii haikusomeka kama maandishi. Ihifadhi kama CSV kisha uilete tena.',
    tooLarge: 'Faili hii inazidi MB 20. Ilete kwa sehemu.',
    unreadable: 'Faili hii haikusomeka. Ilete tena.'
  },
  sheets: {
    which: '{file} ina laha kadhaa. Orodha ni ipi?',
    isIt: 'Laha hii imefichwa katika {file}. Je, ndiyo orodha?',
    rows: { one: 'mstari {count}', other: 'mistari {count}' },
    hidden: 'imefichwa',
    hiddenRows: {
      one: 'Mstari {count} umefichwa katika laha hii. Je, uhesabiwe?',
      other: 'Mistari {count} imefichwa katika laha hii. Je, ihesabiwe?'
    },
    leaveOut: 'Usihesabu',
    count: 'Hesabu'
  },
  noWorkbook: {
    tooLarge: 'Faili hii ni kubwa mno, au huwa kubwa mno ikifunguliwa. Leta orodha kwa sehemu, au kama CSV.',
    password: 'Faili hii ina nenosiri. Liondoe, au hifadhi orodha kama CSV, kisha uilete tena.',
    unreadable: 'Lahajedwali hii haikusomeka. Ihifadhi kama CSV kisha uilete tena.',
    slow: 'Lahajedwali hii inachukua muda mrefu mno kusomwa. Ihifadhi kama CSV kisha uilete tena.',
    numbers: 'Hii ni faili ya Numbers. Humo chagua File, Export To, CSV, kisha lete faili hiyo.',
    empty: 'Hakuna kitu katika lahajedwali hii.'
  },
  broken: {
    empty: 'Hakuna orodha ndani yake.',
    noAmounts: 'Hakuna safu inayoonekana kuwa ya kiasi.',
    noPayments: 'Hakuna malipo ndani yake.',
    quote: 'Alama ya nukuu kwenye mstari {line} haijafungwa. Irekebishe kisha ulete orodha tena.',
    tooLong: 'Mstari {line} ni mrefu mno kuwa malipo. Urekebishe kisha ulete orodha tena.',
    tooMany: 'Orodha ina mistari zaidi ya 100,000. Ilete kwa sehemu.'
  },
  faults: {
    empty: 'hakuna kiasi.',
    notANumber: '“{value}” si kiasi.',
    negative: '“{value}” ni chini ya sifuri.',
    zero: '“{value}” si cha kulipa.',
    tooManyDecimals: '“{value}” ina desimali nyingi kuliko {currency}.',
    ambiguous: '“{value}” inasomeka kwa njia mbili. Iandike bila kutenganisha maelfu.',
    otherCurrency: '“{value}” si {currency}.',
    cells: 'hauna safu nyingi kama mingine.',
    several: '“{value}” ina namba zaidi ya moja.',
    moneyIn: '“{value}” iliingia.',
    bothWays: '“{value}” ilitoka na kuingia.',
    way: 'hakuna kinachosema kama “{value}” ilitoka au iliingia.',
    carried: '“{value}” ni kiasi kilicholetwa kutoka awali.',
    status: '“{value}”',
    looksLikeTotal: '“{value}” inaonekana kuwa jumla ya zilizo juu.',
    notAMoment: '“{value}” si muda.',
    dateOrder: '“{value}” ina siku na mwezi kwa mpangilio mwingine. Andika kama 2026-11-21 14:05.'
  },
  leaveOut: 'Usihesabu jumla',
  count: 'Ni malipo'
}
