import type { Messages } from '../en/index.ts'

export const chart: Messages['chart'] = {
  ranges: { day: 'Saa 24', week: 'Siku 7', month: 'Siku 30', year: 'Mwaka 1' },
  range: 'Muda unaoonyeshwa',
  over: {
    day: 'Salio kwa saa 24 zilizopita',
    week: 'Salio kwa siku 7 zilizopita',
    month: 'Salio kwa siku 30 zilizopita',
    year: 'Salio kwa mwaka uliopita'
  },
  readOut: '{time} · {balance}',
  about: 'takriban {balance}',
  notRead: 'halikusomwa',
  toppedUp: 'iliongezwa {amount}',
  asTable: 'Onyesha kama jedwali',
  asChart: 'Onyesha kama mchoro',
  time: 'Wakati',
  balance: 'Salio',
  empty: 'Hakuna kilichosomwa katika muda huu.',
  spentToday: 'Matumizi leo',
  perHour: 'Kwa saa sasa',
  runsOut: 'Litaisha',
  lastTopUp: 'Iliongezwa mwisho',
  afterDay: 'Baada ya siku 1',
  tomorrow: 'Kuanzia kesho',
  noTopUp: 'Bado hakuna',
  unknown: 'bado haijulikani'
}

export const ledger: Messages['ledger'] = {
  title: 'Je, hesabu ni sawa?',
  from: 'Kuanzia',
  until: 'Hadi',
  day: '{name}, siku',
  time: '{name}, saa',
  order: 'Wakati wa kwanza lazima utangulie wa pili.',
  intro: 'Leta ulicholipa katika muda huu, na Salio italinganisha na kilichotoka kwenye pochi.',
  toppedUp: 'Kilichoongezwa',
  topUps: {
    one: 'Salio iliona {sum} katika nyongeza 1.',
    other: 'Salio iliona {sum} katika nyongeza {count}.'
  },
  noTopUps: 'Salio haikuona nyongeza. Iandike kama ilikuwepo hata hivyo.',
  adds: 'Hesabu ni sawa',
  less: 'Pungufu kwa {amount} kuliko inavyopaswa',
  more: 'Zaidi kwa {amount} kuliko inavyopaswa',
  lessHidden: 'Pungufu kuliko inavyopaswa',
  moreHidden: 'Zaidi kuliko inavyopaswa',
  opening: 'Mwanzoni, ilisomwa {time}',
  payments: 'Malipo yako',
  transfers: 'Kilichohamishwa kati ya pochi',
  shouldBe: 'Inapaswa kuwa',
  closing: 'Mwishoni, ilisomwa {time}',
  difference: 'Tofauti',
  notListed: 'Kilitoka kwenye pochi, hakipo kwenye orodha yako',
  notSeen: 'Kipo kwenye orodha yako, Salio haikukiona',
  matched: {
    one: 'Badiliko 1 limepatikana kwenye orodha yako',
    other: 'Mabadiliko {count} yamepatikana kwenye orodha yako'
  },
  matchedBy: '{movement} · {lines}',
  together: { one: 'mstari {lines}', other: 'mistari {lines} pamoja' },
  line: 'mstari {line}',
  moreLines: { one: 'na 1 zaidi', other: 'na {count} zaidi' },
  gap: '{from} hadi {until}',
  gaps: 'Kuna muda ambao hakuna kilichosomeka ({spans}): malipo kadhaa yanaweza kuonekana kama moja, au kufutana na nyongeza.',
  thinned:
    'Rekodi za salio za zamani hivi huhifadhiwa zikiwa zimepunguzwa, hivyo malipo moja moja huenda yasitofautishwe. Jumla bado ni sahihi.',
  noOpening: 'Hakuna kilichosomwa kabla ya wakati wa kwanza. Chagua wa baadaye.',
  noClosing: 'Hakuna kilichosomwa katika muda huu. Chagua mwingine.'
}
