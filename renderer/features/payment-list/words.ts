import { type Language, numberFormat } from '#domain/language.ts'
import type { PaymentTable } from '#domain/payments/list-table.ts'
import { fill, plural } from '#messages/template.ts'
import { messages } from '#renderer/messages/index.ts'
import type { LineProblem, ParsedList } from './payment-list.ts'

/** Longer cells are cut, so that what is wrong with them stays in sight. Characters. */
const MAX_LENGTH = 40

/** “Net pay”, or "Column 2" where the header is empty. */
export function columnName({ columns }: PaymentTable, column: number, language: Language): string {
  const name = columns[column]
  return name ? `“${name}”` : fill(messages[language].list.unnamed, { number: `${column + 1}` })
}

/** "42 amounts" */
export function countWords(count: number, language: Language): string {
  const digits = numberFormat(language).format(count)
  return fill(plural(messages[language].list.amounts, count, language), { count: digits })
}

/** "Line 7: “12,5x” is not an amount." */
export function lineProblemWords(
  { line, value, why }: LineProblem,
  currency: string,
  language: Language
): string {
  const text = messages[language].list
  const short = value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value
  const fault = fill(text.faults[why], { value: short, currency })
  return fill(text.line, { line: `${line}`, why: fault })
}

/** Why a text cannot be read as a list at all. */
export function unreadableListWords(
  broken: Extract<ParsedList, { kind: 'broken' }>,
  language: Language
): string {
  const line = 'line' in broken ? `${broken.line}` : ''
  return fill(messages[language].list.broken[broken.why], { line })
}
