import type { PluralForms } from '#messages/template.ts'

const payments: PluralForms = { one: '1 payment', other: '{count} payments' }

/** English texts: whether a wallet can make payments. */
export const pay = {
  title: 'Can I pay?',
  amount: 'Amount',
  none: 'None',
  from: 'From',
  feeEach: 'Fee each',
  feePercent: 'Fee in percent',
  keep: 'Keep at least',
  payAt: 'Pay when',
  days: { now: 'Now', today: 'Today', tomorrow: 'Tomorrow' },
  time: 'Time',
  more: 'Fees, a list, a later time',
  noWallet: 'No wallet can be paid from yet.',
  reading: 'Reading the wallet…',
  yes: 'Yes, {amount} left after',
  yesAbout: 'Yes, about {amount} left after',
  yesHidden: 'Yes, it is enough',
  tight: 'Likely, but it will be tight',
  short: 'Short by {amount}',
  shortAbout: 'Short by about {amount}',
  shortHidden: 'It is not enough',
  byBalance: 'By the balance of {time}: {answer}',
  notFresh: 'Salio could not read this wallet just now, so the balance may have changed.',
  notAllowed: 'The provider allows the next reading at {time}, so the balance may have changed.',
  notRead: 'This wallet has not been read yet. There is no answer until it has been.',
  topUpNow: 'Top up {amount} first.',
  topUpBy: 'Top up {amount} by {time}.',
  topUpHidden: 'Top up first.',
  alsoSpends: 'At its pace the wallet also spends about {amount} until then.',
  maySpend: 'Until {time} it likely spends {likely}, at most about {most}.',
  spendingUnknown: 'Salio cannot tell yet what the wallet itself spends until then.',
  over: 'That time is over, so the answer is for now.',
  unclearPercent: 'Write the fee in percent, like {example}.',
  others: 'These could carry it',
  leftAfter: '{amount} left after',
  lastKnown: 'by the balance of {time}',
  payments,
  fees: 'Fees',
  kept: 'Keep',
  spent: 'Spent until {time}, about',
  inWallet: 'In the wallet, read {time}'
}

const amounts: PluralForms = { one: '1 amount', other: '{count} amounts' }
const problems: PluralForms = {
  one: 'One line is not clear, so the list was not counted.',
  other: '{count} lines are not clear, so the list was not counted.'
}
const moreLines: PluralForms = { one: 'and 1 more line', other: 'and {count} more lines' }

/** English texts: a list of payments. */
export const list = {
  paste: 'Paste a list',
  hint: 'Paste amounts here, or drop a CSV or text file.',
  choose: 'Choose a file',
  remove: 'Remove list',
  pasted: 'Pasted list',
  column: 'Column',
  times: 'Time in',
  noTimes: 'No column',
  unnamed: 'Column {number}',
  summary: '{name} · {column} · {amounts}',
  amounts,
  problems,
  moreLines,
  line: 'Line {line}: {why}',
  unreadable: 'This file could not be read as text. Save it as CSV and bring it again.',
  broken: {
    empty: 'There is no list in it.',
    noAmounts: 'No column in it looks like amounts.',
    quote: 'A quotation mark on line {line} does not end. Fix it and bring the list again.',
    tooLong: 'Line {line} is far too long to be a payment. Fix it and bring the list again.',
    tooMany: 'The list has more than 100,000 lines. Bring it in parts.'
  },
  faults: {
    empty: 'there is no amount.',
    notANumber: '“{value}” is not an amount.',
    negative: '“{value}” is below zero.',
    zero: '“{value}” is nothing to pay.',
    tooManyDecimals: '“{value}” has more decimals than {currency}.',
    ambiguous: '“{value}” can be read in two ways. Write it without grouping.',
    otherCurrency: '“{value}” is not in {currency}.',
    cells: 'it has not as many columns as the others.',
    looksLikeTotal: '“{value}” looks like the total of those above.',
    notAMoment: '“{value}” is not a time.',
    monthFirst: '“{value}” has its month first. Write the day first, or like 2026-11-21 14:05.'
  },
  totalLeftOut: 'The total on line {line} is left out.',
  leaveOut: 'Leave the total out',
  count: 'It is a payment'
}
