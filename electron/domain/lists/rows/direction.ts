import { type Figure, parseFigure } from '../../money/figure.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'
import { speaksOfArrival, type Way } from '../columns/ways.ts'
import type { SettledOptions } from '../list-options.ts'
import type { ListTable } from '../list-table.ts'
import { columnsOf, type ReadingPlan } from '../plan.ts'
import type { ListReading } from '../reading.ts'
import { cellAt } from '../text/text-row.ts'
import { proveByBalance } from './balance-proof.ts'
import type { FigureColumn } from './figure-column.ts'

/** What says which way the money of each row went. */
export interface Direction {
  readonly from: ListReading['waysFrom']
  /** Of an amount with a minus, and of one without. Null where only a row's own way says it. */
  readonly minus: Way | null
  readonly plain: Way | null
  /** The way of single rows, by their line, where their signs do not say it; null for one that nothing says. */
  readonly ways: ReadonlyMap<number, Way | null> | null
  /** An amount with a minus, where only the user knows what it means. */
  readonly asks: Figure | null
  /** Of columns of money out and in: whether a minus is how the column writes its own way. */
  readonly ownMinus: readonly boolean[]
}

const allOut: Direction = { from: 'none', minus: 'out', plain: 'out', ways: null, asks: null, ownMinus: [] }

/**
 * Finds out which way the money went, from the plan, the signs, and a running balance.
 * @param figures of each column of the source, in the order of the rows
 */
export function* directionOf(
  table: ListTable,
  plan: ReadingPlan,
  figures: readonly FigureColumn[],
  options: Pick<SettledOptions, 'choice' | 'isPast' | 'language'>
): Steps<Direction> {
  const { source, layout } = plan
  const { choice, isPast, language } = options
  if (!source) return allOut
  if (source.kind === 'ways')
    return {
      ...allOut,
      from: 'columns',
      ownMinus: figures.map(({ negatives, positives }) => negatives > positives)
    }
  const [column] = figures
  const { firstNegative = null, hasBeside = false, negatives = 0, positives = 0 } = column ?? {}
  const base: Direction = { ...allOut, from: plan.wayColumn === null ? 'none' : 'type' }
  const started: Direction = hasBeside ? { ...base, from: 'beside' } : base
  if (choice.minus === 'none' || !isPast) return started
  if (choice.minus) return bySign(started, choice.minus)
  const proof =
    !column || plan.balanceColumn === null || plan.wayColumn !== null || hasBeside
      ? null
      : yield* proveByBalance(
          table,
          { after: plan.balanceColumn, before: plan.balanceBefore },
          column,
          language
        )
  // Without a sign a row says its way by the balance only, as the first one cannot.
  if (proof && (negatives === 0 || proof.minus === null))
    return { ...started, from: 'rows', minus: null, plain: null, ways: proof.ways }
  if (proof?.minus) return { ...bySign(started, proof.minus), from: 'balance' }
  if (layout?.minus && negatives > 0) return bySign(started, layout.minus)
  const [own = -1] = columnsOf(source)
  const isOut = ['out', 'paid'].includes(plan.roles[own] ?? '')
  if (column && negatives === 0 && started.from === 'none' && !isOut)
    return { ...started, ways: yield* doubtful(table, plan, column) }
  if (negatives === 0 || started.from !== 'none' || (isOut && positives === 0)) return started
  return { ...bySign(started, 'out'), asks: firstNegative }
}

/** What has no sign went out, unless a balance does not follow it or its description speaks of money that came. */
function* doubtful(
  table: ListTable,
  { balanceBefore, balanceColumn: after, moments, roles }: ReadingPlan,
  figures: FigureColumn
): Steps<ReadonlyMap<number, Way | null> | null> {
  const balanceColumn = after ?? balanceBefore
  const texts = [...roles.keys()].filter(column => ['other', 'unknown', 'way'].includes(roles[column] ?? ''))
  // A balance without times is that of a person or an invoice.
  const isUnknown =
    balanceColumn !== null &&
    moments !== null &&
    table.rows.some(row => parseFigure(cellAt(row, balanceColumn)) !== null)
  const ways = new Map<number, Way | null>()
  let index = -1
  for (const row of table.rows) {
    index += 1
    if (index % ROWS_A_STEP === 0) yield
    if (!figures.at(index)) continue
    if (isUnknown || texts.some(column => speaksOfArrival(cellAt(row, column)))) ways.set(row.line, null)
  }
  return ways.size > 0 ? ways : null
}

const bySign = (base: Direction, minus: Way): Direction => ({
  ...base,
  from: base.from === 'none' ? 'sign' : base.from,
  minus,
  plain: minus === 'out' ? 'in' : 'out'
})
