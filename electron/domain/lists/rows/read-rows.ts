import type { CsvRow } from '../../files/csv.ts'
import { ExactSum } from '../../money/exact-sum.ts'
import { type Amount, isZero } from '../../money/money.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { type CurrencySource, cellCurrencies } from '../columns/list-currency.ts'
import { type RowMoment, readMoment } from '../columns/list-moments.ts'
import type { SettledOptions } from '../list-options.ts'
import { type ListTable, typicalCells } from '../list-table.ts'
import { currencyCell, type ReadingPlan } from '../plan.ts'
import type {
  LeftOutReason,
  LeftOutRow,
  ListedPayment,
  ListFault,
  ListProblem,
  ListQuestion,
  ListReading,
  ListRowNote
} from '../reading.ts'
import { cellAt } from '../text/text-row.ts'
import { AmountReader, type RowAmount } from './amount-reader.ts'
import { type RowContext, rowKindOf } from './row-kind.ts'
import { type StatusVerdict, statusVerdict } from './status-verdict.ts'
import { TotalFinder } from './totals.ts'

/** Reads each row by the plan. */
export function* readRowsInSteps(
  table: ListTable,
  plan: ReadingPlan,
  options: SettledOptions
): Steps<ListReading> {
  const reader = new RowReader(table, plan, options)
  if (plan.source) yield* reader.prepare()
  for (let index = 0; plan.source && index < table.rows.length; index += 1) {
    const row = table.rows.at(index)
    if (row) reader.read(row, index)
    if (index % ROWS_A_STEP === 0) yield
  }
  return reader.result()
}

interface Moved {
  readonly amount: Amount
  /** The amount in small units, since it is added up several times; null where it is too long for that. */
  readonly small: number | null
  readonly isIn: boolean
}

/** What became of a row. guess: its amount hangs on the decimal sign, which is not known. */
type Outcome =
  | { readonly kind: 'counted'; readonly moved: Moved; readonly at: number | null }
  | { readonly kind: 'leftOut'; readonly value: string; readonly why: LeftOutReason }
  | { readonly kind: 'problem' | 'guess'; readonly value: string; readonly why: ListFault }
  | { readonly kind: 'total'; readonly value: string; readonly why: 'total' | 'carried' }
  | { readonly kind: 'status' | 'way'; readonly value: string }

const leftOut = (value: string, why: LeftOutReason): Outcome => ({ kind: 'leftOut', value, why })

class RowReader {
  readonly #table: ListTable
  readonly #plan: ReadingPlan
  readonly #options: SettledOptions
  readonly #amounts: AmountReader
  readonly #rowContext: Pick<RowContext, 'columns' | 'typicalCells'>
  /** The column of statuses asks "Paid?" or "Success?". */
  readonly #asksPaid: boolean
  #allPaid = false
  readonly #finders = {
    out: [new TotalFinder(), new TotalFinder()],
    in: [new TotalFinder(), new TotalFinder()]
  }
  #afterTotal = false
  readonly #payments: ListedPayment[] = []
  readonly #problems: ListProblem[] = []
  readonly #leftOut: LeftOutRow[] = []
  readonly #totals: ListRowNote<'total' | 'carried'>[] = []
  readonly #statuses: ListRowNote<'status'>[] = []
  readonly #ways: ListRowNote<'way'>[] = []
  readonly #sum = new ExactSum()
  #unclear: string | null = null
  #besideAmounts = false
  #foreign = false

  constructor(table: ListTable, plan: ReadingPlan, options: SettledOptions) {
    this.#table = table
    this.#plan = plan
    this.#options = options
    this.#amounts = new AmountReader(table, plan, options)
    this.#asksPaid = ['paid', 'status', 'moment'].includes(plan.roles[plan.statusColumn ?? -1] ?? '')
    this.#rowContext = { columns: table.columns, typicalCells: typicalCells(table) }
  }

  *prepare(): Steps<void> {
    yield* this.#amounts.prepare()
    if (this.#plan.statusColumn === null || this.#options.isPast) return
    const known = new Set<string>()
    const seen = new Set<StatusVerdict>()
    let rows = 0
    for (const row of this.#table.rows) {
      const status = this.#statusOf(row)
      if (!known.has(status)) seen.add(statusVerdict(status, false, this.#asksPaid))
      known.add(status)
      rows += 1
      if (rows % ROWS_A_STEP === 0) yield
    }
    this.#allPaid = seen.has('paid') && !seen.has('count')
  }

  read(row: CsvRow, index: number): void {
    const outcome = this.#outcomeOf(row, index)
    const { line } = row
    if (outcome.kind === 'counted') this.#count(line, outcome.moved, outcome.at)
    else if (outcome.kind === 'leftOut') this.#leftOut.push({ line, value: outcome.value, why: outcome.why })
    else if (outcome.kind === 'problem') this.#problems.push({ line, value: outcome.value, why: outcome.why })
    else if (outcome.kind === 'total') this.#total(line, outcome.value, outcome.why)
    else if (outcome.kind === 'status') this.#statuses.push({ line, value: outcome.value, why: 'status' })
    else if (outcome.kind === 'way') this.#ways.push({ line, value: outcome.value, why: 'way' })
    else this.#unclear ??= outcome.value
  }

  #outcomeOf(row: CsvRow, index: number): Outcome {
    const { choice, toInstant } = this.#options
    const forced = choice.rows.get(row.line)
    const amount = this.#amounts.amountOf(row, index)
    if (forced === 'leaveOut') return leftOut(this.#shown(row, amount), 'chosen')
    const isEmpty = 'why' in amount && amount.why === 'empty'
    const kind = rowKindOf(row, this.#rowContext, isEmpty, this.#afterTotal)
    if (kind === 'heading') return leftOut(this.#shown(row, amount), 'heading')
    if (isEmpty && kind !== 'row') return leftOut(this.#shown(row, amount), 'total')
    const counts = forced !== undefined
    const status = counts ? 'count' : this.#statusVerdict(row)
    if (status !== 'count' && 'amount' in amount) this.#see(amount, false)
    if (status !== 'count' && status !== 'ask') return leftOut(this.#shown(row, amount), status)
    const { moments } = this.#plan
    const moment = moments && readMoment(row, moments, toInstant)
    const when = typeof moment === 'string' ? null : moment
    // While it is asked which day a date is, none lies outside.
    if (when && !moments?.asks && this.#isOutside(when)) return leftOut(this.#shown(row, amount), 'outside')
    if (this.#isOtherCurrency(row, index)) return this.#otherCurrency(row, this.#shown(row, amount))
    const asksTotals = !counts && choice.totals !== 'count'
    // A row with a time of its own is a payment, whatever it adds up to.
    const addsUp = asksTotals && 'amount' in amount && typeof when?.at !== 'number' && this.#addsUp(amount)
    if (asksTotals && (kind !== 'row' || addsUp))
      return { kind: 'total', value: this.#shown(row, amount), why: kind === 'carried' ? 'carried' : 'total' }
    if ('why' in amount && amount.why === 'way') return { kind: 'way', value: this.#shown(row, amount) }
    if ('why' in amount)
      return { kind: amount.isGuess ? 'guess' : 'problem', value: this.#shown(row, amount), why: amount.why }
    if (typeof moment === 'string')
      return { kind: 'problem', value: moments ? cellAt(row, moments.column) : '', why: moment }
    if (status === 'ask') return { kind: 'status', value: this.#statusOf(row) }
    return { kind: 'counted', moved: amount, at: when?.at ?? null }
  }

  /** The amount as it is written. Hardly any is looked at again for that. */
  #shown(row: CsvRow, { value }: RowAmount): string {
    return value ?? this.#amounts.cellOf(row)
  }

  result(): ListReading {
    const { currencyColumn, stated, unit } = this.#plan
    const { direction, decimals } = this.#amounts
    const questions: ListQuestion[] = []
    if (this.#unclear !== null) questions.push({ kind: 'decimals', example: this.#unclear })
    const asks = direction?.asks
    if (asks) questions.push({ kind: 'minus', example: asks.point ?? asks.comma ?? '' })
    const date = this.#plan.moments?.asks
    if (date) questions.push({ kind: 'dates', example: date })
    if (this.#ways.length > 0) questions.push({ kind: 'ways', rows: this.#ways })
    if (this.#totals.length > 0) questions.push({ kind: 'totals', rows: this.#totals })
    if (this.#statuses.length > 0) questions.push({ kind: 'statuses', rows: this.#statuses })
    const named: CurrencySource = currencyColumn === null ? (stated?.from ?? 'wallet') : 'column'
    const foreign = this.#foreign && stated ? ({ why: 'currency', ...stated } as const) : null
    return {
      kind: 'read',
      table: this.#table,
      plan: this.#plan,
      currencyFrom: this.#besideAmounts ? 'amounts' : named,
      decimals,
      waysFrom: direction?.from ?? 'none',
      questions,
      refusal: unit === 'foreign' ? { why: 'unit' } : foreign,
      problems: this.#problems,
      leftOut: this.#leftOut,
      payments: this.#payments,
      sum: this.#sum.toAmount()
    }
  }

  #count(line: number, moved: Moved, at: number | null): void {
    const { amount, isIn, small } = moved
    this.#see(moved, true)
    this.#sum.add(amount, isIn ? -1 : 1, small)
    this.#payments.push({ line, amount: isIn && !isZero(amount) ? `-${amount}` : amount, at })
  }

  #total(line: number, value: string, why: 'total' | 'carried'): void {
    this.#afterTotal = true
    for (const finder of [...this.#finders.out, ...this.#finders.in]) finder.restart()
    if (this.#options.choice.totals === 'ask') this.#totals.push({ line, value, why })
    else this.#leftOut.push({ line, value, why: 'total' })
  }

  #statusOf(row: CsvRow): string {
    return this.#plan.statusColumn === null ? '' : cellAt(row, this.#plan.statusColumn)
  }

  /** What the user said of such rows comes first. */
  #statusVerdict(row: CsvRow): 'count' | 'ask' | LeftOutReason {
    const { choice, isPast } = this.#options
    const verdict = statusVerdict(this.#statusOf(row), isPast, this.#asksPaid)
    if (verdict === 'count' || choice.statuses === 'count') return 'count'
    const isAsked = verdict === 'ask' || (verdict === 'paid' && this.#allPaid)
    return isAsked && choice.statuses === 'leaveOut' ? 'status' : isAsked ? 'ask' : verdict
  }

  #isOutside({ from, until }: RowMoment): boolean {
    const { period } = this.#options
    return period !== null && (until < period.from || from > period.until)
  }

  /** What stands beside the amount, in a column of currencies, in the header or a title: all of them have to fit. */
  #isOtherCurrency(row: CsvRow, index: number): boolean {
    const { currency } = this.#options
    const { stated } = this.#plan
    const beside = this.#amounts.currenciesBeside(index)
    const cell = currencyCell(row, this.#plan)
    const inColumn = cell === '' ? null : (cellCurrencies(cell) ?? [])
    if (beside) this.#besideAmounts = true
    if (!beside && !inColumn && stated && !stated.codes.includes(currency)) this.#foreign = true
    return [beside, inColumn].some(codes => codes && !codes.includes(currency))
  }

  #otherCurrency(row: CsvRow, amount: string): Outcome {
    const cell = currencyCell(row, this.#plan)
    const value = cell === '' ? amount : `${amount} ${cell}`
    if (this.#options.choice.currencies === 'leaveOut') return leftOut(value, 'currency')
    return { kind: 'problem', value, why: 'otherCurrency' }
  }

  #see({ amount, isIn, small }: Moved, isCounted: boolean): void {
    const [every, counted] = this.#finders[isIn ? 'in' : 'out']
    every?.add(amount, small)
    // Without statuses all rows count, and the first says it all.
    if (isCounted && this.#plan.statusColumn !== null) counted?.add(amount, small)
  }

  #addsUp({ amount, isIn, small }: Moved): boolean {
    return this.#finders[isIn ? 'in' : 'out'].some(finder => finder.isTotal(amount, small))
  }
}
