import { type Language, wholeNumber } from '#domain/language.ts'
import type { AmountSource } from '#domain/lists/choice.ts'
import type { KnownReading, LeftOutReason, ListResult, ListRowNote } from '#domain/lists/reading.ts'
import { formatMoney } from '#domain/money/format.ts'
import { fill, type PluralForms, plural } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'

/** Longer cells are cut, so that what is wrong with them stays in sight. Characters. */
const MAX_LENGTH = 40

/** Lines that are named; of more only the number. */
const MAX_LINES = 6

type Columns = readonly (string | null)[]

/** “Net pay”, or "Column 2" where the header is empty. */
export function columnName(columns: Columns, column: number, language: Language): string {
  const name = columns[column]
  const { named } = messages[language].list
  return name ? fill(named, { name: cut(name) }) : columnLabel(columns, column, language)
}

/** Net pay, without quotes, where the name stands alone. */
export function columnLabel(columns: Columns, column: number, language: Language): string {
  const name = columns[column]
  return name ? cut(name) : fill(messages[language].list.unnamed, { number: `${column + 1}` })
}

/** “Net pay”; “Withdrawn” and “Paid In” where money out and in have a column each. */
export function sourceName(columns: Columns, source: AmountSource, language: Language): string {
  const name = (column: number) => columnName(columns, column, language)
  if (source.kind === 'column') return name(source.column)
  const text = messages[language].list
  if (source.in === null) return name(source.out ?? 0)
  if (source.out === null) return fill(text.onlyIn, { column: name(source.in) })
  return fill(text.bothColumns, { out: name(source.out), in: name(source.in) })
}

export const cut = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text

function counted(forms: PluralForms, count: number, language: Language): string {
  return fill(plural(forms, count, language), { count: wholeNumber(count, language) })
}

/** "42 amounts" */
export const countWords = (count: number, language: Language): string =>
  counted(messages[language].list.amounts, count, language)

/** "M-PESA statement", "Bank statement"; null for no known layout. */
export function layoutName({ plan, messagesOf }: KnownReading, language: Language): string | null {
  const text = messages[language].list
  const layout = messagesOf ?? plan.layout
  if (!layout) return null
  return layout.brand === '' ? text.bankStatement : fill(text.layouts[layout.kind], { brand: layout.brand })
}

/** "42 payments out, 3 came in · KES 12,000.00"; "42 payments" while they are still to be paid. */
export function sumWords(
  { payments, sum }: KnownReading,
  currency: string,
  hidden: boolean,
  isPast: boolean,
  language: Language
): string {
  const text = messages[language].list
  const into = payments.filter(({ amount }) => amount.startsWith('-')).length
  const parts = [
    ...(payments.length > into || into === 0
      ? [counted(isPast ? text.paidOut : text.toPay, payments.length - into, language)]
      : []),
    ...(into > 0 ? [counted(text.cameIn, into, language)] : [])
  ]
  const money = hidden ? messages[language].amountHidden : formatMoney({ currency, amount: sum }, language)
  return fill(text.sum, { payments: parts.join(', '), sum: money })
}

/** Where the currency comes from, and the unit of the amounts. */
export function currencyWords(
  { currencyFrom, plan }: KnownReading,
  currency: string,
  language: Language
): string {
  const text = messages[language].list
  const from = fill(text.currencyFrom[currencyFrom], { currency })
  const unit = { [-2]: text.units.hundredths, 3: text.units.thousands, 6: text.units.millions }
  return plan.unit === null || plan.unit === 'foreign' ? from : `${from} ${unit[plan.unit]}`
}

/** "7, 8, 9 and 12 more" */
function linesWords(lines: readonly number[], language: Language): string {
  const shown = lines.slice(0, MAX_LINES).join(', ')
  const more = lines.length - MAX_LINES
  if (more <= 0) return shown
  return fill(messages[language].list.andMore, { lines: shown, count: wholeNumber(more, language) })
}

/** "3 rows left out: failed (lines 5, 9, 12)" */
export function leftOutWords(why: LeftOutReason, lines: readonly number[], language: Language): string {
  const text = messages[language].list
  return fill(counted(text.leftOut, lines.length, language), {
    why: text.reasons[why],
    lines: linesWords(lines, language)
  })
}

export type LineFault = keyof (typeof messages)['en']['list']['faults']

/** "Line 7: “12,5x” is not an amount." */
export function lineProblemWords(
  { line, value, why }: ListRowNote<LineFault>,
  currency: string,
  language: Language
): string {
  const text = messages[language].list
  const fault = fill(text.faults[why], { value: cut(value), currency })
  return fill(text.line, { line: `${line}`, why: fault })
}

/** Why a text cannot be read as a list at all. */
export function unreadableListWords(
  broken: Extract<ListResult, { kind: 'broken' }>,
  language: Language
): string {
  const line = 'line' in broken ? `${broken.line}` : ''
  return fill(messages[language].list.broken[broken.why], { line })
}
