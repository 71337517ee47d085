import type { Language } from '../../electron/domain/language.ts'
import { type Amounts, amountsOf } from '../../electron/domain/payment-list-amounts.ts'
import { amountColumns } from '../../electron/domain/payment-list-columns.ts'
import { type Moments, momentColumns, momentsOf } from '../../electron/domain/payment-list-moments.ts'
import { readTable, type Table } from '../../electron/domain/payment-list-table.ts'
import type { ListSource } from './list-source.ts'

/** What is wrong with one line of a list. */
export type LineProblem =
  | Extract<Amounts, { kind: 'refused' }>['problems'][number]
  | Extract<Moments, { kind: 'refused' }>['problems'][number]

/** How the user wants a list to be read. */
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
  /** Whether the payments were already made: then incoming money is accepted too, and times are read. */
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
      /** The columns that hold times, the one in use, and what it says; null where there is none. */
      readonly timeColumns: readonly number[]
      readonly times: number | null
      readonly moments: Moments | null
    }

/** Local time of this computer, daylight saving included. */
const toInstant: Parameters<typeof momentsOf>[2] = ({
  year,
  month,
  day,
  hour,
  minute,
  second,
  millisecond
}) => new Date(year, month - 1, day, hour, minute, second, millisecond).getTime()

/** Reads a list by the columns chosen, or says why it cannot be read. */
export function readList({ text }: ListSource, choice: ListChoice, options: Options): ReadList {
  const table = readTable(text)
  if (table.kind === 'empty') return { kind: 'broken', why: 'empty' }
  if (table.kind === 'quote') return { kind: 'broken', why: 'quote', line: table.line }
  const [likeliest] = amountColumns(table)
  // A single column must be the amounts, whatever is wrong with it.
  const proposed = likeliest ?? (table.columns.length === 1 ? 0 : undefined)
  const column = choice.column === 'likeliest' ? proposed : choice.column
  if (column === undefined) return { kind: 'broken', why: 'noAmounts' }
  const amounts = amountsOf(table, column, { ...options, signed: options.isPast, total: choice.total })
  const leftOut = amounts.kind === 'amounts' ? amounts.leftOut : null
  const timeColumns = options.isPast ? momentColumns(table).filter(candidate => candidate !== column) : []
  const times = choice.times === 'likeliest' ? (timeColumns[0] ?? null) : choice.times
  const moments = times === null ? null : momentsOf(table, times, toInstant, leftOut)
  return { kind: 'read', table, column, amounts, timeColumns, times, moments }
}
