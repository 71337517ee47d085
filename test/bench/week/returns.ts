import { type Stretch, touches } from './calendar.ts'

export interface Returned {
  /** The periods to examine, a part of `troubles`. */
  readonly stretches: readonly Stretch[]
  readonly troubles: readonly Stretch[]
  /** When the account was read, in order. */
  readonly reads: readonly number[]
  readonly interval: number
}

/**
 * Milliseconds from the end of each period to the next reading, if one was overdue by then. Periods are left out if
 * another fault came before that reading, since that may have delayed it.
 */
export function returns({ stretches, troubles, reads, interval }: Returned): number[] {
  return stretches.flatMap(stretch => {
    const next = reads.findIndex(at => at >= stretch.to)
    const [before, after] = [reads[next - 1] ?? 0, reads[next]]
    const others = troubles.filter(trouble => trouble !== stretch)
    const isOverdue = before + 1.1 * interval < stretch.to
    if (after === undefined || !isOverdue || touches(others, stretch.to - 1, after)) return []
    return [after - stretch.to]
  })
}
