import type { PluralForms } from '#messages/plural.ts'

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
    quote: 'A quotation mark on line {line} does not end. Fix it and bring the list again.'
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
