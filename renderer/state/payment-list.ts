import type { Language } from '../../electron/domain/language.ts'
import { type Amounts, amountsOf } from '../../electron/domain/payment-list-amounts.ts'
import { amountColumns } from '../../electron/domain/payment-list-columns.ts'
import { type Moments, momentColumns, momentsOf } from '../../electron/domain/payment-list-moments.ts'
import { readTable, type Table } from '../../electron/domain/payment-list-table.ts'
import type { ListSource } from './list-source.ts'

/** What is wrong with one of its lines. */
export type LineProblem =
  | Extract<Amounts, { kind: 'refused' }>['problems'][number]
  | Extract<Moments, { kind: 'refused' }>['problems'][number]

/** What the user decides of a list. */
export interface ListChoice {
  readonly column: number | 'likeliest'
  /** The column of times; null for none. */
  readonly times: number | 'likeliest' | null
  readonly total: 'ask' | 'leaveOut' | 'count'
}

export const firstChoice: ListChoice = { column: 'likeliest', times: 'likeliest', total: 'ask' }

interface Options {
  readonly currency: string
  readonly language: Language
  /** Whether they have been paid: then money that came in is taken too, and times tell. */
  readonly isPast: boolean
}

export type ReadList =
  | { readonly kind: 'broken'; readonly why: 'empty' | 'noAmounts' }
  | { readonly kind: 'broken'; readonly why: 'quote'; readonly line: number }
  | {
      readonly kind: 'read'
      readonly table: Table
      readonly column: number
      readonly amounts: Amounts
      /** Which columns hold times, and the one that is taken with what it says; null where none is. */
      readonly timeColumns: readonly number[]
      readonly times: number | null
      readonly moments: Moments | null
    }

/** The clock of this computer, daylight saving included. */
const toInstant: Parameters<typeof momentsOf>[2] = ({
  year,
  month,
  day,
  hour,
  minute,
  second,
  millisecond
}) => new Date(year, month - 1, day, hour, minute, second, millisecond).getTime()

/** What a list says by the columns chosen, or why it says nothing. */
export function readList({ text }: ListSource, choice: ListChoice, options: Options): ReadList {
  const table = readTable(text)
  if (table.kind === 'empty') return { kind: 'broken', why: 'empty' }
  if (table.kind === 'quote') return { kind: 'broken', why: 'quote', line: table.line }
  const [likeliest] = amountColumns(table)
  // A single column is what was meant, whatever is wrong with it.
  const proposed = likeliest ?? (table.columns.length === 1 ? 0 : undefined)
  const column = choice.column === 'likeliest' ? proposed : choice.column
  if (column === undefined) return { kind: 'broken', why: 'noAmounts' }
  const amounts = amountsOf(table, column, { ...options, signed: options.isPast, total: choice.total })
  const leftOut = amounts.kind === 'amounts' ? amounts.leftOut : null
  const timeColumns = options.isPast ? momentColumns(table).filter(one => one !== column) : []
  const times = choice.times === 'likeliest' ? (timeColumns[0] ?? null) : choice.times
  const moments = times === null ? null : momentsOf(table, times, toInstant, leftOut)
  return { kind: 'read', table, column, amounts, timeColumns, times, moments }
}
