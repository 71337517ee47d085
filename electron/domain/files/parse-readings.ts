import { type Amount, parseAmount } from '../money/money.ts'
import type { BalancePeriod } from '../readings/balance-period.ts'
import { momentOfIso } from '../time/iso-8601.ts'
import { type CsvRow, fromCell, readCsv } from './csv.ts'
import {
  type FileProblem,
  type FileReadings,
  type FileWallet,
  type ReadingColumn,
  readingColumns
} from './readings-file.ts'

export type ParsedReadings =
  | { readonly wallets: readonly FileReadings[]; readonly problem?: never }
  | { readonly problem: FileProblem; readonly wallets?: never }

/** Maximum length of the file's text quoted in a problem. */
const MAX_QUOTED = 80

/** Characters of a row: several times the longest names. */
const MAX_ROW = 10_000

/**
 * Parses an exported file of readings, also after a spreadsheet saved it with semicolons or tabs. The file is
 * accepted as a whole or refused at its first problem.
 * @param now wall-clock milliseconds: a later reading is refused, as it came from a wrong clock
 */
export function parseReadings(text: string, now = Number.POSITIVE_INFINITY): ParsedReadings {
  const steps = parseReadingsInSteps(text, now)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Like parseReadings, but yields after every `rows` rows, so that a large file does not hold up everything else. */
export function* parseReadingsInSteps(
  text: string,
  now: number,
  rows = Number.POSITIVE_INFINITY
): Generator<undefined, ParsedReadings> {
  const bare = text.replace(/^\ufeff/, '')
  const delimiter = /^"?provider"?([,;\t])/.exec(bare)?.[1]
  if (delimiter === undefined) return { problem: { kind: 'columns' } }
  const reader = readCsv(bare, { delimiter, maxRow: MAX_ROW })
  const header = reader.next()
  if (header.done || header.value.cells.join() !== readingColumns.join())
    return { problem: { kind: 'columns' } }
  const wallets = new Map<string, FileReadings & { readonly periods: BalancePeriod[] }>()
  // Blank lines are allowed at the end only.
  let blank: CsvRow | null = null
  for (let count = 1; ; count += 1) {
    const { done, value } = reader.next()
    if (done) {
      return value ? { problem: problemAt(value.line, 'provider', '"') } : { wallets: [...wallets.values()] }
    }
    if (isBlank(value)) blank ??= value
    else {
      const problem = addRow(wallets, blank ?? value, now)
      if (problem) return { problem }
    }
    if (count % rows === 0) yield
  }
}

const isBlank = ({ cells }: CsvRow): boolean => cells.length === 1 && cells[0] === ''

/** Adds a row's balance period to its wallet, or returns what is wrong with the row. */
function addRow(
  wallets: Map<string, FileReadings & { readonly periods: BalancePeriod[] }>,
  { cells, line }: CsvRow,
  now: number
): FileProblem | null {
  const period = periodOf(line, cells, now)
  if ('kind' in period) return period
  const [provider, account, , walletKey, currency] = cells
  const key = JSON.stringify([provider, account, walletKey, currency])
  const wallet = wallets.get(key)
  if (wallet) wallet.periods.push(period)
  else wallets.set(key, { wallet: walletOf(cells), line, periods: [period] })
  return null
}

function walletOf(cells: readonly string[]): FileWallet {
  const [provider = '', account = '', wallet = '', walletKey = '', currency = ''] = cells
    .slice(0, 5)
    .map(fromCell)
  return { provider, account, wallet, walletKey, currency }
}

function periodOf(line: number, cells: readonly string[], now: number): BalancePeriod | FileProblem {
  const count = readingColumns.length
  if (cells.length < count) return problemAt(line, readingColumns[cells.length] ?? 'provider', cells.join())
  if (cells.length > count) return problemAt(line, 'after_gap', cells.slice(count - 1).join())
  const [written = '', first = '', last = '', gap = ''] = cells.slice(5)
  const amount = plainAmount(written)
  if (amount === null) return problemAt(line, 'amount', written)
  const from = momentOfIso(first)
  if (from === null) return problemAt(line, 'first_read_at', first)
  const until = momentOfIso(last)
  if (until === null || until < from || until > now) return problemAt(line, 'last_read_at', last)
  // Spreadsheets write it in capitals.
  if (!/^(true|false)$/i.test(gap)) return problemAt(line, 'after_gap', gap)
  return { from, until, amount, afterGap: gap.toLowerCase() === 'true' }
}

/** An exponent was written by a spreadsheet, which lost digits. */
const plainAmount = (text: string): Amount | null => (/^-?\d+(\.\d+)?$/.test(text) ? parseAmount(text) : null)

const problemAt = (line: number, column: ReadingColumn, value: string): FileProblem => ({
  kind: 'line',
  line,
  column,
  value: value.slice(0, MAX_QUOTED)
})
