/** English texts: a wallet's balance over time. */
export const chart = {
  ranges: { day: '24 h', week: '7 days', month: '30 days', year: '1 year' },
  range: 'Time shown',
  over: {
    day: 'Balance over the last 24 hours',
    week: 'Balance over the last 7 days',
    month: 'Balance over the last 30 days',
    year: 'Balance over the last year'
  },
  readOut: '{time} · {balance}',
  about: 'about {balance}',
  notRead: 'not read',
  toppedUp: 'topped up {amount}',
  asTable: 'Show as table',
  asChart: 'Show as chart',
  time: 'Time',
  balance: 'Balance',
  empty: 'Nothing was read in this time.',
  spentToday: 'Spent today',
  perHour: 'Per hour now',
  runsOut: 'Runs out',
  lastTopUp: 'Last top-up',
  unknown: 'not known yet'
}
