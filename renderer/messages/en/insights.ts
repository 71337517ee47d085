import type { PluralForms } from '#messages/template.ts'

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
  afterDay: 'After a day',
  tomorrow: 'From tomorrow',
  noTopUp: 'None seen yet',
  unknown: 'not known yet'
}

const matched: PluralForms = {
  one: '1 movement found in your list',
  other: '{count} movements found in your list'
}
const topUps: PluralForms = {
  one: 'Salio saw {sum} in 1 top-up.',
  other: 'Salio saw {sum} in {count} top-ups.'
}
const more: PluralForms = { one: 'and 1 more', other: 'and {count} more' }
const together: PluralForms = { one: 'line {lines}', other: 'lines {lines} together' }

/** English texts: reconciling the merchant's payments with what Salio saw. */
export const ledger = {
  title: 'Does it add up?',
  from: 'From',
  until: 'Until',
  day: '{name}, day',
  time: '{name}, time',
  order: 'The first moment must come before the second.',
  intro: 'Add your payments for this period. Salio compares them with what left the wallet.',
  toppedUp: 'Topped up',
  topUps,
  noTopUps: 'Salio saw no top-up. Enter one if there was one all the same.',
  adds: 'It adds up',
  less: '{amount} less than it should be',
  more: '{amount} more than it should be',
  lessHidden: 'Less than it should be',
  moreHidden: 'More than it should be',
  opening: 'At the start, read {time}',
  payments: 'Your payments',
  transfers: 'Moved between wallets',
  shouldBe: 'Should be',
  closing: 'At the end, read {time}',
  difference: 'Difference',
  notListed: 'Left the wallet, not in your list',
  notSeen: 'In your list, not seen by Salio',
  matched,
  matchedBy: '{movement} · {lines}',
  together,
  line: 'line {line}',
  moreLines: more,
  gap: '{from} to {until}',
  gaps: 'Nothing could be read in some of this time ({spans}): several payments may show as one, or cancel out with a top-up.',
  thinned:
    'Readings this old are kept thinned, so single payments may not be told apart. The sums still hold.',
  noOpening: 'Nothing was read before the first moment. Choose a later one.',
  noClosing: 'Nothing was read in this time. Choose another.'
}
