import type { CsvRow } from '../../files/csv.ts'
import { fractionDigits } from '../../money/currency.ts'
import { amountIn, type ColumnDecimals, DecimalEvidence } from '../../money/decimal-sign.ts'
import { smallUnits } from '../../money/exact-sum.ts'
import type { Figure } from '../../money/figure.ts'
import { endsInKobo } from '../../money/figure.ts'
import { type Amount, isZero, significantDecimals } from '../../money/money.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { shift } from '../columns/unit.ts'
import { parseWay, type Way } from '../columns/ways.ts'
import type { SettledOptions } from '../list-options.ts'
import type { ListTable } from '../list-table.ts'
import { columnsOf, type ReadingPlan } from '../plan.ts'
import type { ListFault } from '../reading.ts'
import { cellAt, widthOf } from '../text/text-row.ts'
import { type Direction, directionOf } from './direction.ts'
import { FigureColumn } from './figure-column.ts'

/** What a row's cells say of its amount: unsigned, and whether it came in; or why they say none. */
export type RowAmount =
  | {
      readonly amount: Amount
      /** In small units; null where it is too long for that. */
      readonly small: number | null
      /** As it is written; null where the cell of the amounts says it. */
      readonly value: string | null
      readonly isIn: boolean
    }
  /** isGuess: the decimal sign is only guessed, and another would make an amount of it. */
  | { readonly why: ListFault; readonly value: string | null; readonly isGuess?: boolean }

type Signed = Pick<Figure, 'negative' | 'way'>
const PLAIN: Signed = { negative: false }

/** Reads the amounts of a table's rows, once all of them have been looked at. */
export class AmountReader {
  readonly #table: ListTable
  readonly #plan: ReadingPlan
  readonly #options: SettledOptions
  readonly #columns: readonly number[]
  readonly #maxDecimals: number
  /** Columns up to the last with a name: a digit behind them may be torn off an amount. */
  readonly #named: number
  readonly #figures: readonly FigureColumn[]
  #decimals: ColumnDecimals = { sign: 'point', from: 'irrelevant', mixed: false }
  #direction: Direction | null = null

  constructor(table: ListTable, plan: ReadingPlan, options: SettledOptions) {
    this.#table = table
    this.#plan = plan
    this.#options = options
    this.#columns = plan.source ? columnsOf(plan.source) : []
    this.#figures = this.#columns.map(() => new FigureColumn())
    const digits = fractionDigits(options.currency)
    this.#maxDecimals = Math.max(digits, options.decimals ?? 0, options.isPast ? 2 : 0)
    const isNamed = table.columns.some(name => name !== null)
    this.#named = isNamed ? table.columns.findLastIndex(name => name !== null) + 1 : table.columns.length
  }

  get decimals(): ColumnDecimals {
    return this.#decimals
  }

  get direction(): Direction | null {
    return this.#direction
  }

  /** Reads the figures, and what all of them together say of decimal sign and direction. */
  *prepare(): Steps<void> {
    const evidence = new DecimalEvidence()
    for (const [at, figures] of this.#figures.entries())
      for (let index = 0; index < this.#table.rows.length; index += 1) {
        const row = this.#table.rows.at(index)
        if (row) figures.read(cellAt(row, this.#columns[at] ?? -1), evidence)
        if (index % ROWS_A_STEP === 0) yield
      }
    this.#decimals = evidence.decide(this.#options.language, this.#options.choice.decimals)
    this.#direction = yield* directionOf(this.#table, this.#plan, this.#figures, this.#options)
  }

  /** The currencies that stand beside a row's amounts; null where none does. */
  currenciesBeside(index: number): readonly string[] | null {
    for (const column of this.#figures) {
      // Nothing stands beside what is written plainly.
      const codes = column.plainAt(index) === null ? column.at(index)?.currencies : null
      if (codes) return codes
    }
    return null
  }

  /** @param index of the row in the table */
  amountOf(row: CsvRow, index: number): RowAmount {
    const { source } = this.#plan
    if (source?.kind === 'ways') return this.#byWays(row, index)
    const plain = this.#figures[0]?.plainAt(index) ?? null
    if (plain !== null && this.#isSettled(plain) && !this.#isTorn(row))
      return this.#directed(row, PLAIN, plain, null)
    const figure = this.#figures[0]?.at(index) ?? null
    const value = this.cellOf(row)
    const why = this.#fault(row, value, figure)
    if (why || !figure) return { why: why ?? 'notANumber', value }
    const amount = this.#valueOf(figure, value)
    if (typeof amount !== 'string') return { ...amount, value }
    return this.#directed(row, figure, amount, value)
  }

  /** What a row's cell of amounts says, where there is one column of them. */
  cellOf(row: CsvRow): string {
    const cell = cellAt(row, this.#columns[0] ?? -1)
    return cell === '0.00' ? '' : cell
  }

  /** Whether a plain figure is the amount, whatever else there is. "0.00" is what some programs write for nothing. */
  #isSettled(plain: Amount): boolean {
    return (
      (this.#decimals.sign === 'point' || !plain.includes('.')) &&
      this.#plan.unit === null &&
      plain !== '0.00' &&
      significantDecimals(plain) <= this.#maxDecimals
    )
  }

  #isTorn(row: CsvRow): boolean {
    return widthOf(row) > this.#named && row.cells.slice(this.#named).some(cell => /\d/.test(cell))
  }

  #fault(row: CsvRow, value: string, figure: Figure | null): ListFault | null {
    if (this.#isTorn(row)) return 'cells'
    if (value === '' || /^[-–—]{1,3}$/.test(value)) return 'empty'
    if (figure !== null) return null
    return (value.match(/\d[\d.,]*/g)?.length ?? 0) > 1 && /\p{L}{2}/u.test(value) && /\s/.test(value)
      ? 'several'
      : 'notANumber'
  }

  /** The unsigned amount in the wallet's currency, unit and suffix included. */
  #valueOf(figure: Figure, value: string): Amount | { readonly why: ListFault; readonly isGuess?: boolean } {
    const { currency } = this.#options
    const { unit } = this.#plan
    const amount = amountIn(
      figure,
      this.#decimals,
      figure.scale === undefined && unit === null ? this.#maxDecimals : 12
    )
    const isKwacha = figure.scale === 3 && ['ZMW', 'MWK'].includes(currency) && /\dK/.test(value)
    if (amount === 'ambiguous') return { why: 'ambiguous', isGuess: this.#decimals.from === 'language' }
    const isKobo = figure.scale === 3 && currency === 'NGN' && endsInKobo(value)
    if (isKwacha || isKobo) return { why: 'ambiguous' }
    const power = (figure.scale ?? 0) + (unit === null || unit === 'foreign' ? 0 : unit)
    const moved = shift(amount, power)
    if (moved === null) return { why: 'notANumber' }
    // Trailing zeros do not count: "UGX 500.00" is fine.
    return significantDecimals(moved) > this.#maxDecimals ? { why: 'tooManyDecimals' } : moved
  }

  #directed(row: CsvRow, figure: Signed, amount: Amount, value: string | null): RowAmount {
    const { isPast } = this.#options
    const chosen = this.#options.choice.rows.get(row.line)
    const own = this.#wayOf(row, figure) ?? (chosen === 'count' ? 'out' : null)
    const way = chosen === 'in' || chosen === 'out' ? chosen : own
    if (!isPast && figure.negative && figure.way === undefined) return { why: 'negative', value }
    if (isZero(amount) && !isPast) return { why: 'zero', value }
    if (way === null) return { why: 'way', value }
    if (way === 'in' && !isPast) return { why: 'moneyIn', value }
    return { amount, small: smallUnits(amount), value, isIn: way === 'in' }
  }

  #wayOf(row: CsvRow, figure: Signed): Way | null {
    const direction = this.#direction
    const { choice } = this.#options
    if (!direction || choice.minus === 'none') return 'out'
    if (figure.way) return figure.way
    if (this.#plan.wayColumn !== null) return parseWay(cellAt(row, this.#plan.wayColumn))
    const own = direction.ways?.get(row.line)
    return own === undefined ? (figure.negative ? direction.minus : direction.plain) : own
  }

  #byWays(row: CsvRow, index: number): RowAmount {
    const values = this.#columns.map(column => cellAt(row, column))
    const value = values.find(each => each !== '' && each !== '0.00') ?? ''
    const { source } = this.#plan
    const { isPast } = this.#options
    const columns = source?.kind === 'ways' ? [source.out, source.in].filter(column => column !== null) : []
    const moved: { amount: Amount; isIn: boolean; text: string }[] = []
    for (const [at, column] of columns.entries()) {
      const [figure, text] = [this.#figures[at]?.at(index) ?? null, values[at] ?? '']
      const why = this.#fault(row, text, figure)
      if (why === 'empty') continue
      if (why || !figure) return { why: why ?? 'notANumber', value: text }
      const amount = this.#valueOf(figure, text)
      if (typeof amount !== 'string') return { ...amount, value: text }
      if (isZero(amount)) continue
      const isReversed = figure.negative !== (this.#direction?.ownMinus[at] ?? false)
      moved.push({ amount, text, isIn: (source?.kind === 'ways' && column === source.in) !== isReversed })
    }
    const [only, other] = moved
    if (other) return { why: 'bothWays', value: `${only?.text} · ${other.text}` }
    if (!only)
      return values.some(text => text !== '' && !/^[-–—]{1,3}$/.test(text)) && isPast
        ? { amount: '0', small: 0, value, isIn: false }
        : { why: 'empty', value }
    if (only.isIn && !isPast) return { why: 'moneyIn', value: only.text }
    const { amount, isIn, text } = only
    return { amount, small: smallUnits(amount), value: text, isIn }
  }
}
