import type { BalancePeriod } from '../readings/balance-period.ts'
import { type LocalOffset, writeMoment } from '../time/iso-8601.ts'
import { csvLine, fromCell, toCell } from './csv.ts'

/** The columns of a file of readings, in order. A row is one balance period. */
export const readingColumns = [
  'provider',
  'account',
  'wallet',
  'wallet_key',
  'currency',
  'amount',
  'first_read_at',
  'last_read_at',
  'after_gap'
] as const

export type ReadingColumn = (typeof readingColumns)[number]

/** The wallet a row belongs to, under the names the exporter used. */
export interface FileWallet {
  readonly provider: string
  readonly account: string
  readonly wallet: string
  readonly walletKey: string
  readonly currency: string
}

/** One wallet's readings in a file. */
export interface FileReadings {
  readonly wallet: FileWallet
  /** The first line the wallet appears on. */
  readonly line: number
  /** In file order. */
  readonly periods: readonly BalancePeriod[]
}

/** Why a file could not be read or written: missing, no permission or no space. */
export type FileFault = 'unreadable' | 'unwritable' | 'full'

/** Why a file of readings was refused. Nothing was imported. */
export type FileProblem =
  | { readonly kind: 'file'; readonly why: FileFault | 'tooLarge' }
  /** Its first line is not the header of an export. */
  | { readonly kind: 'columns' }
  /** A line has an invalid value. Lines count from 1; line 1 is the header. */
  | {
      readonly kind: 'line'
      readonly line: number
      readonly column: string
      readonly value: string
    }
  /** A spreadsheet keeps 15 digits of a number: this amount has so many that it may have lost others. */
  | { readonly kind: 'digits'; readonly line: number; readonly value: string }
  /** No connected wallet matches one in the file. */
  | { readonly kind: 'wallet'; readonly line: number; readonly name: string }
  /** None does, or several do, and its key is a number, of which a spreadsheet drops the zeros at the beginning. */
  | { readonly kind: 'walletKey'; readonly line: number; readonly name: string; readonly key: string }

/** The digits of a number that a spreadsheet keeps. */
export const SPREADSHEET_DIGITS = 15

/**
 * What a spreadsheet takes for a number, a date or a truth value, and writes in its own way: "0065432190" without its
 * zeros. Apostrophes at the beginning count as well, so that one more can be taken away again.
 */
const CONVERTED = /^'*(?:\d+(?:[.:/-]\d+)*(?:e[+-]?\d+)?|true|false)$/i

/** A text as a cell that every spreadsheet leaves alone: an apostrophe makes it text for good. */
export const toTextCell = (text: string): string => (CONVERTED.test(text) ? `'${text}` : toCell(text))

/** The inverse of {@link toTextCell}. Reads a cell without the apostrophe too, as exports had it before. */
export const fromTextCell = (cell: string): string =>
  cell.startsWith("'") && CONVERTED.test(cell) ? cell.slice(1) : fromCell(cell)

/** The digits of an amount without the zeros before them. */
export const digitCount = (amount: string): number => amount.replace(/^[-0.]+|\./g, '').length

/** The header of a file of readings, including the line end. */
export const readingHeader: string = csvLine(readingColumns)

/**
 * Creates a function that formats one wallet's lines, including the line end. The constant cells are
 * formatted once, as there may be millions of lines; amounts, times and booleans need no quotes. An amount with more
 * digits than a spreadsheet keeps is a text cell.
 */
export function readingLines(
  { account, currency, provider, wallet, walletKey }: FileWallet,
  offset: LocalOffset
): (stretch: BalancePeriod) => string {
  const start = csvLine([provider, account, wallet, walletKey, currency].map(toTextCell)).slice(0, -2)
  return ({ afterGap, amount, from, until }) =>
    `${start},${digitCount(amount) < SPREADSHEET_DIGITS ? '' : "'"}${amount},${writeMoment(from, offset)},${writeMoment(until, offset)},${afterGap}\r\n`
}
