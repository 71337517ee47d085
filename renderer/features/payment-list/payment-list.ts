import type { CsvProblem } from '#domain/files/csv.ts'
import type { Language } from '#domain/language.ts'
import { type AmountsResult, readAmounts } from '#domain/payments/list-amounts.ts'
import { amountColumns } from '#domain/payments/list-columns.ts'
import { type MomentsResult, momentColumns, readMoments } from '#domain/payments/list-moments.ts'
import { type PaymentTable, parsePaymentTable } from '#domain/payments/list-table.ts'

/** A payment list's text, and the name of the file it came from; null where it was pasted. */
export interface ListSource {
  readonly file: string | null
  readonly text: string
}

/** Far more than 50,000 payments need. */
const MAX_BYTES = 20_000_000

/** A file's text, in UTF-8, or in UTF-16 where a byte order mark says so; null where it cannot be a list. */
export async function readListFile(file: File): Promise<ListSource | null> {
  if (file.size > MAX_BYTES) return null
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const [first, second] = bytes
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    const encoding = !isUtf16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be'
    const text = new TextDecoder(encoding).decode(bytes)
    // Binary files (a workbook, a picture) contain NUL characters; text does not.
    return text.includes('\0') ? null : { file: file.name, text }
  } catch {
    return null
  }
}

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
  | { readonly kind: 'broken'; readonly why: CsvProblem['kind']; readonly line: number }
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
  if (table.kind !== 'table') return { kind: 'broken', why: table.kind, line: table.line }
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
