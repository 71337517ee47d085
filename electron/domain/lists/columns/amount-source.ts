import type { CsvRow } from '../../files/csv.ts'
import { parseFigure } from '../../money/figure.ts'
import { compare, subtract } from '../../money/money.ts'
import { filterInSteps, findInSteps, mapInSteps, type Steps } from '../../steps.ts'
import type { AmountSource } from '../choice.ts'
import type { ListTable } from '../list-table.ts'
import { namesTotal } from '../rows/row-label.ts'
import { cellAt } from '../text/text-row.ts'
import type { ColumnRole } from './column-name.ts'
import { currenciesIn } from './list-currency.ts'
import { parseWrittenMoment } from './moment.ts'

/** Where the amounts are. Without a source, the user has to choose among the options; with none, nothing looks like them. */
export interface SourceFinding {
  readonly source: AmountSource | null
  readonly options: readonly AmountSource[]
}

interface SourceOptions {
  /** What each column holds. */
  readonly roles: readonly ColumnRole[]
  /** The wallet's currency. */
  readonly currency: string
  /** Whether the payments were already made. */
  readonly isPast: boolean
}

interface Candidate {
  readonly source: AmountSource
  readonly columns: readonly number[]
  readonly role: ColumnRole
  readonly rank: number
}

/** Roles of amounts that a name alone gives. */
const NAMED: ReadonlySet<ColumnRole> = new Set(['net', 'due', 'amount', 'pay', 'paid', 'out', 'in'])

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 300

/** How well a column of this role fits what is to be paid, or what was paid. 0 is never proposed. */
const RANKS: Readonly<Record<'future' | 'past', Partial<Record<ColumnRole, number>>>> = {
  future: { net: 4, due: 4, amount: 3, pay: 3, out: 3, paid: 2, unknown: 1, extra: 1 },
  past: { paid: 4, out: 4, net: 3, amount: 3, pay: 3, in: 2, due: 2, unknown: 1, extra: 1 }
}

/** Finds the amounts: by what the columns are called, then by what they hold. Two that fit equally are asked about. */
export function* findSource(table: ListTable, options: SourceOptions): Steps<SourceFinding> {
  const { currency, isPast, roles } = options
  const columns = [...table.columns.keys()]
  const ranks = RANKS[isPast ? 'past' : 'future']
  const content = yield* mapInSteps(columns, column =>
    contentOf(table, column, NAMED.has(roles[column] ?? 'unknown'))
  )
  const possible = columns.filter(column => isPossible(roles[column] ?? 'unknown', content[column]))
  const hasNamed = possible.some(column => NAMED.has(roles[column] ?? 'unknown'))
  // A column that is called the amount is kept, also where it holds nothing but words.
  const worded = hasNamed ? [] : columns.filter(column => NAMED.has(roles[column] ?? 'unknown'))
  const candidates: Candidate[] = [...possible, ...worded].map(column => {
    const role = roles[column] ?? 'unknown'
    return { source: { kind: 'column', column }, columns: [column], role, rank: ranks[role] ?? 0 }
  })
  const ways = waysOf(roles, isPast)
  const all = ways
    ? [...candidates.filter(each => !ways.columns.includes(each.columns[0] ?? -1)), ways]
    : candidates
  const ranked = inCurrency(
    table,
    currency,
    all.filter(({ rank }) => rank > 0)
  )
  const top = Math.max(...ranked.map(({ rank }) => rank))
  const best = yield* differing(
    table,
    ranked.filter(({ rank }) => rank === top)
  )
  const [first, second] = best
  if (!first)
    return withoutNames(
      table,
      columns.filter(column => content[column] === 'figures')
    )
  if (second) return yield* chooseByLook(table, best)
  const others = columns.filter(column => column !== first.columns[0] && content[column] === 'figures')
  const name = table.columns[first.columns[0] ?? 0] ?? null
  const isNamed = name === null || first.role !== 'unknown' || currenciesIn(name) !== null
  // Bare whole numbers below a name that says nothing may be meters or tokens.
  if (!isNamed && !looksLikeMoney(table, first.columns[0] ?? 0))
    return { source: null, options: [first.source] }
  const isWhole = first.source.kind === 'ways' || namesTotal(table.columns[first.columns[0] ?? 0] ?? '')
  for (const column of isPast ? [] : others.filter(each => roles[each] === 'balance'))
    if (yield* isRest(table, first.columns[0] ?? 0, column, others))
      return { source: null, options: [first.source, asSource(column)] }
  const mayBelong = others.filter(column => mayBelongTo(first.role, roles[column] ?? 'unknown', isPast))
  if (mayBelong.length > 0 && !isWhole)
    return { source: null, options: [first.source, ...mayBelong.map(asSource)] }
  return { source: first.source, options: [first.source] }
}

/** Whether a column beside the amounts may be paid as well, or be paid already. */
const mayBelongTo = (amounts: ColumnRole, other: ColumnRole, isPast: boolean): boolean =>
  (other === 'extra' && ['pay', 'amount', 'extra'].includes(amounts)) ||
  (other === 'unknown' && amounts === 'pay') ||
  (other === 'paid' && !isPast && ['pay', 'amount', 'net'].includes(amounts))

/** Whether a balance is what is left of each row's amount once something beside it is taken off: salary, advance, balance. */
function* isRest(
  table: ListTable,
  amounts: number,
  balance: number,
  others: readonly number[]
): Steps<boolean> {
  const rows = table.rows.slice(0, SAMPLE_ROWS)
  const numberIn = (row: CsvRow, column: number) => {
    const figure = parseFigure(cellAt(row, column))
    return figure?.point ?? figure?.comma ?? null
  }
  const taken = yield* findInSteps(others, column => {
    const full = rows.flatMap(row => {
      const [amount, off, rest] = [amounts, column, balance].map(each => numberIn(row, each))
      return column === balance || !amount || !off || !rest
        ? []
        : [compare(subtract(amount, off), rest) === 0]
    })
    return full.filter(Boolean).length * 2 > rows.length
  })
  return taken !== undefined
}

const asSource = (column: number): AmountSource => ({ kind: 'column', column })

/** Columns of money out and of money in are read together. */
function waysOf(roles: readonly ColumnRole[], isPast: boolean): Candidate | null {
  const into = roles.indexOf('in')
  // "Payments" beside "Deposits".
  const paid = isPast ? roles.findIndex(role => role === 'pay' || role === 'paid') : -1
  const out = roles.includes('out') ? roles.indexOf('out') : paid
  if (into < 0) return null
  return {
    source: { kind: 'ways', out: out < 0 ? null : out, in: into },
    columns: [out, into].filter(column => column >= 0),
    role: out < 0 ? 'in' : 'out',
    rank: out < 0 ? 0 : 3.5
  }
}

type Content = 'figures' | 'empty' | 'digits' | 'other'

/** What the filled cells of a column mostly are. Telephones, row numbers and dates are no figures. */
function contentOf(table: ListTable, column: number, isNamed = false): Content {
  const cells: string[] = []
  let [isRowNumbers, anyDigit] = [true, false]
  for (const [index, row] of table.rows.slice(0, SAMPLE_ROWS).entries()) {
    const cell = cellAt(row, column)
    if (cell === '') continue
    cells.push(cell)
    if (cell !== String(index + 1) && cell !== String(cells.length)) isRowNumbers = false
    if (/\d/.test(cell)) anyDigit = true
  }
  if (cells.length === 0) return 'empty'
  const isMostly = (test: (cell: string) => boolean) => cells.filter(test).length * 2 >= cells.length
  const isOther = (isRowNumbers && cells.length > 1) || isMostly(cell => /^\+?\d{9,}$/.test(cell))
  if (!isNamed && isOther) return 'other'
  if (isMostly(cell => parseWrittenMoment(cell) !== 'notAMoment')) return 'other'
  if (isMostly(cell => parseFigure(cell) !== null)) return 'figures'
  return anyDigit ? 'digits' : 'other'
}

/** A column that is called an amount is possible whatever is wrong with it, unless it holds words. */
const isPossible = (role: ColumnRole, content: Content | undefined): boolean =>
  role === 'unknown' || role === 'extra'
    ? content === 'figures'
    : content !== 'other' || role === 'out' || role === 'in'

/** Of columns in several currencies, those in the wallet's. */
function inCurrency(table: ListTable, currency: string, all: readonly Candidate[]): readonly Candidate[] {
  const says = ({ columns: [column = 0] }: Candidate) =>
    currenciesIn(`${table.columns[column] ?? ''} ${table.units[column] ?? ''}`)
  const named = all.filter(each => says(each)?.includes(currency))
  if (named.length === 0) return all
  return all.filter(each => says(each)?.includes(currency) ?? true)
}

/** Columns with the very same cells are one. */
function* differing(table: ListTable, all: readonly Candidate[]): Steps<readonly Candidate[]> {
  const filled = yield* filterInSteps(
    all,
    each => all.length < 2 || each.columns.some(column => contentOf(table, column) !== 'empty')
  )
  const rows = table.rows.slice(0, SAMPLE_ROWS)
  const text = ({ columns }: Candidate) =>
    JSON.stringify(rows.map(row => columns.map(column => cellAt(row, column))))
  const last = (filled.length > 0 ? filled : all).toReversed()
  const seen = new Map(yield* mapInSteps(last, each => [text(each), each] as const))
  return [...seen.values()].toReversed()
}

/** Several fit by name. Where nothing is named, a column that alone is written as money is. */
function* chooseByLook(table: ListTable, best: readonly Candidate[]): Steps<SourceFinding> {
  const options = best.map(({ source }) => source)
  if (best.some(({ role }) => role !== 'unknown') || table.columns.some(name => name !== null))
    return { source: null, options }
  const money = yield* filterInSteps(best, ({ columns: [column = 0] }) => looksLikeMoney(table, column))
  return { source: money.length === 1 ? (money[0]?.source ?? null) : null, options }
}

/** Currencies, grouped thousands or decimals in most cells. */
function looksLikeMoney(table: ListTable, column: number): boolean {
  const cells = table.rows
    .slice(0, SAMPLE_ROWS)
    .map(row => cellAt(row, column))
    .filter(cell => cell !== '')
  return cells.filter(cell => /\p{L}|\p{Sc}|\d[.,' ]\d/u.test(cell)).length * 2 >= cells.length
}

/** Nothing is called an amount: what holds figures is asked about. A single column must be the amounts. */
function withoutNames(table: ListTable, figures: readonly number[]): SourceFinding {
  if (table.columns.length === 1) return { source: asSource(0), options: [asSource(0)] }
  return { source: null, options: figures.map(asSource) }
}
