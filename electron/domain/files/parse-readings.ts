import type { BalancePeriod } from '../readings/balance-period.ts'
import { momentOfIso } from '../time/iso-8601.ts'
import { type CsvRow, readCsv } from './csv.ts'
import {
  type FileProblem,
  type FileReadings,
  type FileWallet,
  fromTextCell,
  type ReadingColumn,
  readingColumns
} from './readings-file.ts'
import { SpreadsheetAmounts } from './spreadsheet-amounts.ts'
import { exportColumns } from './top-up-cells.ts'

export type ParsedReadings =
  | { readonly wallets: readonly FileReadings[]; readonly problem?: never }
  | { readonly problem: FileProblem; readonly wallets?: never }

/** Maximum length of the file's text quoted in a problem. */
const MAX_QUOTED = 80

/** Characters of a row: several times the longest names. */
const MAX_ROW = 10_000

/** How many decimals the provider gives of a wallet's balance; null where that is not known. */
export type DecimalsOf = (wallet: FileWallet) => number | null

/**
 * Parses an exported file of readings, also after a spreadsheet saved it: with semicolons or tabs, a decimal comma, TRUE
 * or VRAI, rows of delimiters alone at the end. The file is accepted as a whole or refused at its first problem. What
 * digits a spreadsheet may have lost is a problem too.
 * @param now wall-clock milliseconds: a later reading is refused, as it came from a wrong clock
 */
export function parseReadings(
  text: string,
  now = Number.POSITIVE_INFINITY,
  decimalsOf?: DecimalsOf
): ParsedReadings {
  const steps = parseReadingsInSteps(text, now, undefined, decimalsOf)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Like parseReadings, but yields after every `rows` rows, so that a large file does not hold up everything else. */
export function* parseReadingsInSteps(
  text: string,
  now: number,
  rows = Number.POSITIVE_INFINITY,
  decimalsOf: DecimalsOf = () => null
): Generator<undefined, ParsedReadings> {
  const bare = text.replace(/^\ufeff/, '')
  const declared = /^"?sep=([,;\t])"?\r?\n/i.exec(bare)
  const body = bare.slice(declared?.[0].length ?? 0)
  const delimiter = /^"?provider"?([,;\t])/.exec(body)?.[1]
  if (delimiter === undefined) return { problem: { kind: 'columns' } }
  const reader = readCsv(body, { delimiter, first: declared ? 2 : 1, maxRow: MAX_ROW })
  const header = reader.next()
  // Files of earlier versions say nothing of top-ups.
  const columns = [exportColumns, readingColumns].find(
    wanted => !header.done && ownCells(header.value, wanted.length).join() === wanted.join()
  )
  if (!columns) return { problem: { kind: 'columns' } }
  const file = new ReadingsFile(
    now,
    new SpreadsheetAmounts(declared !== null || delimiter !== ',', decimalsOf),
    columns.length
  )
  // Blank lines are allowed at the end only.
  let blank: CsvRow | null = null
  for (let count = 1; ; count += 1) {
    const { done, value } = reader.next()
    if (done) return value ? { problem: problemAt(value.line, 'provider', '"') } : file.end()
    if (isBlank(value)) blank ??= value
    else {
      const problem = file.add(blank ?? value)
      if (problem) return { problem }
    }
    if (count % rows === 0) yield
  }
}

/** The cells of a row, without empty columns that a spreadsheet has added behind. */
function ownCells({ cells }: CsvRow, count: number): readonly string[] {
  return cells.length > count && cells.slice(count).every(cell => cell === '') ? cells.slice(0, count) : cells
}

const isBlank = ({ cells }: CsvRow): boolean => cells.every(cell => cell === '')

/** Gathers the rows of a file. */
class ReadingsFile {
  readonly #wallets = new Map<string, FileReadings & { readonly periods: BalancePeriod[] }>()

  readonly #now: number
  readonly #amounts: SpreadsheetAmounts
  readonly #columns: number

  /** @param columns how many the file has */
  constructor(now: number, amounts: SpreadsheetAmounts, columns: number) {
    this.#now = now
    this.#amounts = amounts
    this.#columns = columns
  }

  /** Adds a row's balance period to its wallet, or returns what is wrong with the row. */
  add(row: CsvRow): FileProblem | null {
    const { line } = row
    const cells = ownCells(row, this.#columns)
    const count = readingColumns.length
    if (cells.length < count) return problemAt(line, readingColumns[cells.length] ?? 'provider', cells.join())
    if (cells.length > this.#columns) return problemAt(line, 'after_gap', cells.slice(count - 1).join())
    const [provider, account, , walletKey, currency] = cells
    const key = JSON.stringify([provider, account, walletKey, currency])
    const known = this.#wallets.get(key)
    const wallet = known?.wallet ?? walletOf(cells)
    const [written = '', first = '', last = '', gap = ''] = cells.slice(5)
    const amount = this.#amounts.read({ key, wallet, line, text: written })
    if (amount === null) return problemAt(line, 'amount', written)
    const from = momentOfIso(first)
    if (from === null) return problemAt(line, 'first_read_at', first)
    const until = momentOfIso(last)
    if (until === null || until < from || until > this.#now) return problemAt(line, 'last_read_at', last)
    const afterGap = truthOf(gap)
    if (afterGap === null) return problemAt(line, 'after_gap', gap)
    // Only spreadsheets write it in another way.
    if (gap !== `${afterGap}`) this.#amounts.sawSpreadsheet()
    const period = { from, until, amount, afterGap }
    if (known) known.periods.push(period)
    else this.#wallets.set(key, { wallet, line, periods: [period] })
    return null
  }

  end(): ParsedReadings {
    const problem = this.#amounts.problem()
    if (!problem) return { wallets: [...this.#wallets.values()] }
    const { line, text, isLost } = problem
    return { problem: isLost ? { kind: 'digits', line, value: text } : problemAt(line, 'amount', text) }
  }
}

function walletOf(cells: readonly string[]): FileWallet {
  const [provider = '', account = '', wallet = '', walletKey = '', currency = ''] = cells
    .slice(0, 5)
    .map(fromTextCell)
  return { provider, account, wallet, walletKey, currency }
}

/** Spreadsheets write it in capitals and in their user's language. */
function truthOf(text: string): boolean | null {
  if (/^(?:true|vrai)$/i.test(text)) return true
  return /^(?:false|faux)$/i.test(text) ? false : null
}

const problemAt = (line: number, column: ReadingColumn, value: string): FileProblem => ({
  kind: 'line',
  line,
  column,
  value: value.slice(0, MAX_QUOTED)
})
