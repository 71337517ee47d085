import type { Language } from '../../language.ts'
import { amountIn, DecimalEvidence } from '../../money/decimal-sign.ts'
import { ExactSum } from '../../money/exact-sum.ts'
import { type Figure, parseFigure } from '../../money/figure.ts'
import type { ListTable } from '../list-table.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'
import { cellAt } from '../text/text-row.ts'
import { wordsOf } from './column-name.ts'

/** Which way a row's money went, seen from the wallet. */
export type Way = 'out' | 'in'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What a column that holds nothing but these says for sure. */
const STRICT: Readonly<Record<Way, ReadonlySet<string>>> = {
  out: words('dr debit d db out outgoing withdrawal withdrawn debited sortie'),
  in: words('cr credit c in incoming deposit credited entree')
}
const LOOSE: Readonly<Record<Way, ReadonlySet<string>>> = {
  in: words(
    'top topup deposit received receive collection collections refund refunded reversal reversed cashin c2b loaded funding ' +
      'versement recharge paidin encaissement kuweka kupokea imepokelewa mapato'
  ),
  out: words(
    'payout payouts payment payments withdraw sent send paid charge charges fee fees levy transfer purchase disbursement ' +
      'disbursed cashout b2c b2b paiement retrait frais kutoa kutuma malipo salary wage salaire airtime bill'
  )
}

/** The way that a cell such as "DR", "Credit", "Paid In" or "Top-up" says; null for any other. */
export function parseWay(cell: string, isStrict = false): Way | null {
  if (cell.length > 40) return null
  if (cell === '-' || cell === '+') return cell === '-' ? 'out' : 'in'
  const all = wordsOf(cell)
  const has = (known: ReadonlySet<string>) => all.some(word => known.has(word))
  const [out, into] = [has(STRICT.out), has(STRICT.in)]
  if (out !== into) return into ? 'in' : 'out'
  if (isStrict || out) return null
  if (has(LOOSE.in)) return 'in'
  return has(LOOSE.out) ? 'out' : null
}

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 300

/**
 * The column that says which way each row's money went: one that is called so and says "in" somewhere, or one that holds
 * nothing but DR and CR, in and out.
 */
export function wayColumn(table: ListTable, named: readonly number[]): number | null {
  const cellsOf = (column: number, rows = SAMPLE_ROWS) => {
    const cells = new Set(table.rows.slice(0, rows).map(row => cellAt(row, column)))
    cells.delete('')
    return [...cells]
  }
  const strict = [...table.columns.keys()].find(column => {
    const cells = cellsOf(column)
    // "C" may be anything in a column that is not called a way.
    const areWords = named.includes(column) || cells.every(cell => cell.length > 1)
    return areWords && cells.length > 0 && cells.every(cell => parseWay(cell, true) !== null)
  })
  if (strict !== undefined) return strict
  return (
    named.find(column => cellsOf(column, table.rows.length).some(cell => parseWay(cell) === 'in')) ?? null
  )
}

/** What a running balance proves of a column of amounts. */
export interface BalanceProof {
  /** What a minus means; null where no amount has one or it means both. */
  readonly minus: Way | null
  /** Which way unsigned amounts went; null where they went both ways. */
  readonly plain: Way | null
  /** The way of each row that the balance shows, by its line. */
  readonly ways: ReadonlyMap<number, Way>
}

interface BalanceRow {
  readonly line: number
  readonly figure: Figure
  readonly size: ExactSum
  readonly balance: string
}

/**
 * Compares amounts with a running balance, in either order of time. Null where the balance does not follow the amounts.
 * @param figures of the rows, in their order
 */
export function* proveByBalance(
  table: ListTable,
  column: number,
  figures: { readonly at: (index: number) => Figure | null },
  language: Language
): Steps<BalanceProof | null> {
  const evidence = new DecimalEvidence()
  const balances: (Figure | null)[] = []
  for (const row of table.rows) {
    const balance = parseFigure(cellAt(row, column))
    for (const figure of [balance, figures.at(balances.length)]) if (figure) evidence.see(figure)
    if (balances.push(balance) % ROWS_A_STEP === 0) yield
  }
  const decimals = evidence.decide(language)
  const rows: BalanceRow[] = []
  let index = -1
  for (const row of table.rows) {
    index += 1
    if (index % ROWS_A_STEP === 0) yield
    const [figure, balance] = [figures.at(index), balances[index]]
    if (!figure || !balance) continue
    const [amount, after] = [amountIn(figure, decimals, 12), amountIn(balance, decimals, 12)]
    if (amount === 'ambiguous' || after === 'ambiguous') continue
    const size = new ExactSum()
    size.add(amount)
    const isOwed = balance.negative !== (balance.way === 'out')
    rows.push({ line: row.line, figure, size, balance: `${isOwed ? '-' : ''}${after}` })
  }
  const rising = yield* waysIn(rows)
  const falling = yield* waysIn(rows.toReversed())
  const ways = rising.size >= falling.size ? rising : falling
  if (ways.size === 0 || ways.size * 10 < (rows.length - 1) * 6) return null
  const seen = (negative: boolean) =>
    new Set(rows.filter(row => row.figure.negative === negative).flatMap(row => ways.get(row.line) ?? []))
  const only = (all: ReadonlySet<Way>) => (all.size === 1 ? ([...all][0] ?? null) : null)
  return { minus: only(seen(true)), plain: only(seen(false)), ways }
}

/** The ways of the rows whose amount is the difference to the balance before, oldest first. */
function* waysIn(rows: readonly BalanceRow[]): Steps<ReadonlyMap<number, Way>> {
  const ways = new Map<number, Way>()
  for (const [index, { balance, line, size }] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield
    const before = rows[index - 1]?.balance
    if (before === undefined || size.equals('0')) continue
    const rise = new ExactSum()
    rise.add(balance)
    rise.add(before, -1)
    const change = rise.toAmount()
    if (size.equals(change.replace('-', ''))) ways.set(line, change.startsWith('-') ? 'out' : 'in')
  }
  return ways
}
