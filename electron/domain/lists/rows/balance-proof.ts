import type { CsvRow } from '../../files/csv.ts'
import type { Language } from '../../language.ts'
import { amountIn, DecimalEvidence } from '../../money/decimal-sign.ts'
import { ExactSum, smallUnits } from '../../money/exact-sum.ts'
import { type Figure, parseFigure } from '../../money/figure.ts'
import { type Amount, compare, subtract, times } from '../../money/money.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { wordsOf } from '../columns/column-name.ts'
import type { Way } from '../columns/ways.ts'
import type { ListTable } from '../list-table.ts'
import { cellAt } from '../text/text-row.ts'
import type { FigureColumn } from './figure-column.ts'

/** What a running balance proves of a column of amounts. */
export interface BalanceProof {
  /** What a minus means; null where no amount has one or it means both. */
  readonly minus: Way | null
  /** The way of each row that the balance shows, by its line. */
  readonly ways: ReadonlyMap<number, Way>
}

interface BalanceRow {
  readonly line: number
  /** Null where the row has a balance only: an opening balance. */
  readonly figure: Figure | null
  readonly size: Amount
  readonly balance: Amount
  /** The balance before it, where the row says it itself. */
  readonly before: Amount | null
}

/** A fee is at most a tenth of the amount that it is taken off with. */
const SHARE = 10

/**
 * Compares amounts with a running balance, in either order of time. Null where the balance does not follow the amounts.
 * @param columns of the balance after each row and of the one before it; null for none
 * @param figures of the rows, in their order
 */
export function* proveByBalance(
  table: ListTable,
  columns: { readonly after: number; readonly before: number | null },
  figures: FigureColumn,
  language: Language
): Steps<BalanceProof | null> {
  const evidence = new DecimalEvidence()
  const balances: (Figure | null)[] = []
  for (const row of table.rows) {
    const balance = parseFigure(cellAt(row, columns.after))
    for (const figure of [balance, figures.at(balances.length)]) if (figure) evidence.see(figure)
    if (balances.push(balance) % ROWS_A_STEP === 0) yield
  }
  const decimals = evidence.decide(language)
  const sizeOf = (figure: Figure): Amount | null => {
    const amount = amountIn(figure, decimals, 12)
    return amount === 'ambiguous' ? null : amount
  }
  const balanceOf = (balance: Figure | null): Amount | null => {
    const size = balance && sizeOf(balance)
    if (!balance || size === null) return null
    return `${balance.negative === (balance.way === 'out') ? '' : '-'}${size}`
  }
  const rowOf = (
    line: number,
    figure: Figure | null,
    after: Figure | null,
    before: Figure | null = null
  ): BalanceRow | null => {
    const [size, balance] = [figure ? sizeOf(figure) : '0', balanceOf(after)]
    if (size === null || balance === null) return null
    return { line, figure, size, balance, before: balanceOf(before) }
  }
  const rows: BalanceRow[] = []
  let index = 0
  for (const row of table.rows) {
    const own = columns.before === null ? null : parseFigure(cellAt(row, columns.before))
    const read = rowOf(row.line, figures.at(index), balances[index] ?? null, own)
    if (read) rows.push(read)
    index += 1
    if (index % ROWS_A_STEP === 0) yield
  }
  const opening = openingBalance(table.preamble)
  const start = opening && rowOf(0, null, opening)
  const before = start ? [start] : []
  const rising = yield* waysIn([...before, ...rows])
  const falling = yield* waysIn([...before, ...rows.toReversed()])
  const ways = rising.size >= falling.size ? rising : falling
  const moved = rows.filter(({ figure }) => figure !== null)
  if (ways.size === 0 || ways.size * 10 < (moved.length - 1) * 6) return null
  const ofMinus = new Set(moved.filter(row => row.figure?.negative).flatMap(row => ways.get(row.line) ?? []))
  const ofPlain = new Set(moved.filter(row => !row.figure?.negative).flatMap(row => ways.get(row.line) ?? []))
  const [minus = null] = ofMinus.size === 1 ? ofMinus : []
  const [plain] = ofPlain.size === 1 ? ofPlain : []
  return { minus: minus ?? (ofMinus.size === 0 && plain ? OTHER[plain] : null), ways }
}

const OTHER: Readonly<Record<Way, Way>> = { out: 'in', in: 'out' }

/** The balance before the first row, where the titles say it: "Opening balance: 10,000.00". */
function openingBalance(preamble: readonly CsvRow[]): Figure | null {
  for (const { cells } of preamble)
    for (const [at, cell] of cells.entries()) {
      const [, name = cell, beside = ''] = /^([^:]*):\s*(.+)$/.exec(cell) ?? []
      const words = wordsOf(name).join(' ')
      if (
        !/^(?:opening|starting|initial|brought forward|previous) balance\b|^balance (?:b f|brought forward)|^solde (?:initial|d ouverture|precedent)|^salio (?:la mwanzo|anzia)/.test(
          words
        )
      )
        continue
      const next = cells.slice(at + 1).find(other => other.trim() !== '')
      const figure = parseFigure(beside) ?? parseFigure(next ?? '')
      if (figure) return figure
    }
  return null
}

/** The ways of the rows whose amount, with a small fee at most, is the difference to the balance before; oldest first. */
function* waysIn(rows: readonly BalanceRow[]): Steps<ReadonlyMap<number, Way>> {
  const ways = new Map<number, Way>()
  for (const [index, { balance, before: own, figure, line, size }] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield
    const before = own ?? rows[index - 1]?.balance
    if (before === undefined || figure === null || /^[0.]+$/.test(size)) continue
    const rise = new ExactSum()
    rise.add(balance)
    rise.add(before, -1)
    const change = rise.toAmount()
    const way = change.startsWith('-') ? 'out' : 'in'
    if (isChange(size, change.replace('-', ''), way)) ways.set(line, way)
  }
  return ways
}

/** Whether a balance changed by an amount: exactly, or by a small fee more out of it or less into it. */
function isChange(amount: Amount, change: Amount, way: Way): boolean {
  const exact = new ExactSum()
  exact.add(amount)
  if (exact.equals(change)) return true
  const [small, changed] = [smallUnits(amount), smallUnits(change)]
  if (small !== null && changed !== null) {
    const fee = way === 'out' ? changed - small : small - changed
    return fee >= 0 && fee * SHARE <= small
  }
  const fee = way === 'out' ? subtract(change, amount) : subtract(amount, change)
  return !fee.startsWith('-') && compare(times(fee, `${SHARE}`), amount) <= 0
}
