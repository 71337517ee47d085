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
  about: 'kama {balance}',
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
  unknown: 'bado haijulikani'
}
