import type { Language } from '#domain/language.ts'
import { amountColumns } from '#domain/payments/list-columns.ts'
import { type AmountsResult, readAmounts } from '#domain/payments/payment-list-amounts.ts'
import { type MomentsResult, momentColumns, readMoments } from '#domain/payments/payment-list-moments.ts'
import { type PaymentTable, parsePaymentTable } from '#domain/payments/payment-list-table.ts'
import type { ListSource } from './list-source.ts'

/** What is wrong with one line of a list. */
export type LineProblem =
  | Extract<AmountsResult, { kind: 'refused' }>['problems'][number]
  | Extract<MomentsResult, { kind: 'refused' }>['problems'][number]

/** How the user wants a list to be read. */
export interface ListChoice {
  readonly column: number | 'likeliest'
  /** The column of times; null for none. */
  readonly times: number | 'likeliest' | null
  readonly total: 'ask' | 'leaveOut' | 'count'
}

export const initialListChoice: ListChoice = { column: 'likeliest', times: 'likeliest', total: 'ask' }

interface Options {
  readonly currency: string
  readonly language: Language
  /** Whether the payments were already made: then incoming money is accepted too, and times are read. */
  readonly isPast: boolean
}

export type ParsedList =
  | { readonly kind: 'broken'; readonly why: 'empty' | 'noAmounts' }
  | { readonly kind: 'broken'; readonly why: 'quote'; readonly line: number }
  | {
      readonly kind: 'read'
      readonly table: PaymentTable
      readonly column: number
      readonly amounts: AmountsResult
      /** The columns that hold times, the one in use, and what it says; null where there is none. */
      readonly timeColumns: readonly number[]
      readonly times: number | null
      readonly moments: MomentsResult | null
    }

/** Local time of this computer, daylight saving included. */
const toInstant: Parameters<typeof readMoments>[2] = ({
  year,
  month,
  day,
  hour,
  minute,
  second,
  millisecond
}) => new Date(year, month - 1, day, hour, minute, second, millisecond).getTime()

/** Reads a list by the columns chosen, or says why it cannot be read. */
export function parseList({ text }: ListSource, choice: ListChoice, options: Options): ParsedList {
  const table = parsePaymentTable(text)
  if (table.kind === 'empty') return { kind: 'broken', why: 'empty' }
  if (table.kind === 'quote') return { kind: 'broken', why: 'quote', line: table.line }
  const [likeliest] = amountColumns(table)
  // A single column must be the amounts, whatever is wrong with it.
  const proposed = likeliest ?? (table.columns.length === 1 ? 0 : undefined)
  const column = choice.column === 'likeliest' ? proposed : choice.column
  if (column === undefined) return { kind: 'broken', why: 'noAmounts' }
  const amounts = readAmounts(table, column, { ...options, signed: options.isPast, total: choice.total })
  const leftOut = amounts.kind === 'amounts' ? amounts.leftOut : null
  const timeColumns = options.isPast ? momentColumns(table).filter(candidate => candidate !== column) : []
  const times = choice.times === 'likeliest' ? (timeColumns[0] ?? null) : choice.times
  const moments = times === null ? null : readMoments(table, times, toInstant, leftOut)
  return { kind: 'read', table, column, amounts, timeColumns, times, moments }
}
