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
  yesBut: {
    critical: {
      exact: 'Yes, but {amount} is left, below your critical alert level',
      about: 'Yes, but about {amount} is left, below your critical alert level'
    },
    low: {
      exact: 'Yes, but {amount} is left, below your alert level',
      about: 'Yes, but about {amount} is left, below your alert level'
    },
    empty: { exact: 'Yes, but {amount} is left', about: 'Yes, but about {amount} is left' }
  },
  yesButHidden: 'Yes, but little is left',
  aboveZero: 'Write an amount above zero.',
  tight: 'Likely, but it will be tight',
  short: 'Short by {amount}',
  shortAbout: 'Short by about {amount}',
  shortHidden: 'It is not enough',
  byBalance: 'By the balance of {time}: {answer}',
  notFresh: 'Salio could not read this wallet just now, so the balance may have changed.',
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
const paidOut: PluralForms = { one: '1 payment out', other: '{count} payments out' }
const cameIn: PluralForms = { one: '1 came in', other: '{count} came in' }
const leftOut: PluralForms = {
  one: '1 row left out: {why} (line {lines})',
  other: '{count} rows left out: {why} (lines {lines})'
}

/** English texts: a list of payments. */
export const list = {
  paste: 'Paste a list',
  hint: 'Paste amounts here, or drop a spreadsheet or CSV.',
  choose: 'Choose a file',
  remove: 'Remove list',
  pasted: 'Pasted list',
  column: 'Column',
  times: 'Time in',
  noTimes: 'No column',
  named: '“{name}”',
  unnamed: 'Column {number}',
  summary: '{name} · {column} · {amounts}',
  amounts,
  problems,
  moreLines,
  reading: 'Reading the list…',
  layouts: {
    statement: '{brand} statement',
    messages: '{brand} messages',
    payouts: '{brand} payouts',
    template: '{brand} template'
  },
  bankStatement: 'Bank statement',
  sum: '{payments} · {sum}',
  toPay: payments,
  paidOut,
  cameIn,
  none: 'There is no payment in it.',
  notYet: 'Nothing is counted yet.',
  currencyFrom: {
    amounts: '{currency}, as written beside the amounts.',
    column: '{currency}, as the column of currencies says.',
    header: '{currency}, as the column’s name says.',
    title: '{currency}, as the title says.',
    wallet: '{currency}, the wallet’s, since the list names no currency.'
  },
  units: { hundredths: 'In hundredths.', thousands: 'In thousands.', millions: 'In millions.' },
  decimals: 'Decimal sign',
  decimalSigns: { point: 'Point, as in 1,234.50', comma: 'Comma, as in 1.234,50' },
  decimalsFrom: {
    proven: 'shown by the amounts',
    language: 'as usual in your language',
    chosen: 'as you chose',
    irrelevant: 'no matter here'
  },
  dates: 'Dates have',
  dateOrders: { dayFirst: 'The day first', monthFirst: 'The month first' },
  minus: 'A minus means',
  minusMeans: { out: 'Went out', in: 'Came in', none: 'All went out' },
  preview: 'The first rows',
  line: 'Line {line}: {why}',
  lineHead: 'Line',
  rest: 'The rest of the row',
  use: 'Take the amounts from {column}',
  inUse: 'amounts',
  counts: 'Line {line} counts. Leave it out',
  countsNot: 'Line {line} does not count. Count it',
  reasons: {
    heading: 'no payment',
    total: 'total',
    failed: 'failed',
    cancelled: 'cancelled',
    paid: 'already paid',
    status: 'by its status',
    currency: 'other currency',
    outside: 'outside the time asked for',
    chosen: 'left out by you'
  },
  asked: 'asked',
  unclear: 'not clear',
  leftOut,
  andMore: '{lines} and {count} more',
  countRows: 'Count',
  leaveRowsOut: 'Leave out',
  asks: {
    source: 'Which column has the amounts?',
    torn: 'A comma may have cut the amounts in two. Which column has them?',
    decimals: 'Does “{example}” mean {point} or {comma}?',
    minus: 'Amounts have a minus. Did those go out or come in?',
    ways: 'Did these go out or come in?',
    dates: 'Which day is “{example}”?',
    totals: 'Are these totals, or payments?',
    statuses: 'Their status does not say whether they count.'
  },
  bothColumns: '{out} and {in}',
  onlyIn: '{column}, money in',
  refused: {
    currency: 'The amounts are in {codes}, the wallet is in {currency}. Choose another column or wallet.',
    unit: 'The amounts are in hundredths that {currency} does not have. Choose another column.'
  },
  dayOnly: 'The list has no times, so payments are matched by their amounts only.',
  noText: {
    pdf: 'This is a PDF. Ask for the list as CSV, or copy its rows and paste them here.',
    picture: 'This is a picture. Type the amounts, or ask for the list as CSV.',
    spreadsheet:
      'This is a spreadsheet. Save it as CSV and bring it again, or copy its rows and paste them here.',
    document: 'This is a document for another program. Save the list as CSV and bring it again.',
    binary: 'This file could not be read as text. Save it as CSV and bring it again.',
    tooLarge: 'This file is larger than 20 MB. Bring it in parts.',
    unreadable: 'This file could not be read. Bring it again.'
  },
  sheets: {
    which: '{file} has several sheets. Which one is the list?',
    isIt: 'This sheet is hidden in {file}. Is it the list?',
    rows: { one: '{count} row', other: '{count} rows' },
    hidden: 'hidden',
    hiddenRows: {
      one: '{count} row is hidden in this sheet. Does it count?',
      other: '{count} rows are hidden in this sheet. Do they count?'
    },
    leaveOut: 'Leave out',
    count: 'Count'
  },
  noWorkbook: {
    tooLarge: 'This file is too large, or too large once unpacked. Bring the list in parts, or as CSV.',
    password: 'This file has a password. Take it off, or save the list as CSV, and bring it again.',
    unreadable: 'This spreadsheet could not be read. Save it as CSV and bring it again.',
    slow: 'This spreadsheet takes too long to read. Save it as CSV and bring it again.',
    numbers: 'This is a file of Numbers. There, choose File, Export To, CSV, and bring that file.',
    empty: 'There is nothing in this spreadsheet.'
  },
  broken: {
    empty: 'There is no list in it.',
    noAmounts: 'No column in it looks like amounts.',
    noPayments: 'There is no payment in it.',
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
    several: '“{value}” has more than one figure.',
    moneyIn: '“{value}” came in.',
    bothWays: '“{value}” went out and came in.',
    way: 'nothing says whether “{value}” went out or came in.',
    carried: '“{value}” is carried over.',
    status: '“{value}”',
    looksLikeTotal: '“{value}” looks like the total of those above.',
    notAMoment: '“{value}” is not a time.',
    dateOrder: '“{value}” has day and month the other way round. Write it like 2026-11-21 14:05.'
  },
  leaveOut: 'Leave the total out',
  count: 'It is a payment'
}
