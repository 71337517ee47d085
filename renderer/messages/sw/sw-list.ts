import type { Messages } from '../en/index.ts'

export const list: Messages['list'] = {
  paste: 'Bandika orodha',
  hint: 'Bandika viasi hapa, au dondosha faili ya CSV au ya maandishi.',
  choose: 'Chagua faili',
  remove: 'Ondoa orodha',
  pasted: 'Orodha iliyobandikwa',
  column: 'Safu',
  times: 'Muda uko',
  noTimes: 'Hakuna safu',
  unnamed: 'Safu {number}',
  summary: '{name} · {column} · {amounts}',
  amounts: { one: 'kiasi 1', other: 'viasi {count}' },
  problems: {
    one: 'Mstari mmoja hauko wazi, hivyo hakuna kilichohesabiwa.',
    other: 'Mistari {count} haiko wazi, hivyo hakuna kilichohesabiwa.'
  },
  moreLines: { one: 'na mstari 1 zaidi', other: 'na mistari {count} zaidi' },
  line: 'Mstari {line}: {why}',
  unreadable: 'Faili hii haikusomeka kama maandishi. Ihifadhi kama CSV kisha uilete tena.',
  broken: {
    empty: 'Hakuna orodha ndani yake.',
    noAmounts: 'Hakuna safu inayoonekana kuwa ya kiasi.',
    quote: 'Alama ya nukuu kwenye mstari {line} haijafungwa. Irekebishe kisha ulete orodha tena.'
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
    looksLikeTotal: '“{value}” inaonekana kuwa jumla ya zilizo juu.',
    notAMoment: '“{value}” si muda.',
    monthFirst: '“{value}” imeanza na mwezi. Anza na siku, au andika kama 2026-11-21 14:05.'
  },
  totalLeftOut: 'Jumla kwenye mstari {line} imeachwa.',
  leaveOut: 'Acha jumla',
  count: 'Ni malipo'
}
