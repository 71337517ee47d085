import { overlapsAny, type Period } from './calendar.ts'

export interface RecoveryInput {
  /** The periods to examine, a part of `troubles`. */
  readonly periods: readonly Period[]
  readonly troubles: readonly Period[]
  /** When the account was read, in order. */
  readonly reads: readonly number[]
  readonly interval: number
}

/**
 * Milliseconds from the end of each period to the next reading, if one was overdue by then. Periods are left out if
 * another fault came before that reading, since that may have delayed it.
 */
export function recoveryDelays({ periods, troubles, reads, interval }: RecoveryInput): number[] {
  return periods.flatMap(stretch => {
    const next = reads.findIndex(at => at >= stretch.to)
    const [before, after] = [reads[next - 1] ?? 0, reads[next]]
    const others = troubles.filter(trouble => trouble !== stretch)
    const isOverdue = before + 1.1 * interval < stretch.to
    if (after === undefined || !isOverdue || overlapsAny(others, stretch.to - 1, after)) return []
    return [after - stretch.to]
  })
}
