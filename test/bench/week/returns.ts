import { type Stretch, touches } from './calendar.ts'

export interface Returned {
  /** What is looked at, of all that was wrong with the account. */
  readonly stretches: readonly Stretch[]
  readonly troubles: readonly Stretch[]
  /** When the account was read, in order. */
  readonly reads: readonly number[]
  readonly interval: number
}

/**
 * How long after each stretch ended the next reading came, milliseconds, where one was overdue by then. Stretches
 * after which something else was wrong before that reading are left out: then it was not this one that kept it.
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
