import type { Figure } from '../../money/figure.ts'
import { proveByBalance, type Way } from '../columns/ways.ts'
import type { SettledOptions } from '../list-options.ts'
import type { ListTable } from '../list-table.ts'
import { columnsOf, type ReadingPlan } from '../plan.ts'
import type { ListReading } from '../reading.ts'
import type { Steps } from '../steps.ts'
import type { FigureColumn } from './figure-column.ts'

/** What says which way the money of each row went. */
export interface Direction {
  readonly from: ListReading['waysFrom']
  /** Of an amount with a minus, and of one without. Null where only a row's own way says it. */
  readonly minus: Way | null
  readonly plain: Way | null
  /** The way of single rows, by their line, where unsigned amounts went both ways. */
  readonly ways: ReadonlyMap<number, Way> | null
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
      : yield* proveByBalance(table, plan.balanceColumn, column, language)
  if (proof) {
    if (proof.minus ?? proof.plain) {
      const minus = proof.minus ?? (proof.plain === 'in' ? 'out' : 'in')
      const plain = proof.plain ?? (proof.minus === 'out' ? 'in' : 'out')
      return { ...started, from: 'balance', minus, plain }
    }
    return { ...started, from: 'balance', minus: null, plain: null, ways: proof.ways }
  }
  if (layout?.minus && negatives > 0) return bySign(started, layout.minus)
  const [own = -1] = columnsOf(source)
  const isOut = ['out', 'paid'].includes(plan.roles[own] ?? '')
  if (negatives === 0 || started.from !== 'none' || (isOut && positives === 0)) return started
  return { ...bySign(started, 'out'), asks: firstNegative }
}

const bySign = (base: Direction, minus: Way): Direction => ({
  ...base,
  from: base.from === 'none' ? 'sign' : base.from,
  minus,
  plain: minus === 'out' ? 'in' : 'out'
})
