import type { BalancePeriod } from './balance-period.ts'

/** Consecutive new balance periods to insert between two stored ones. */
export interface BackfillRun {
  readonly before: BalancePeriod | null
  readonly added: readonly BalancePeriod[]
  /** The stored period that follows, with its `afterGap` updated. */
  readonly after: BalancePeriod | null
}

/**
 * Determines which imported readings to add to the stored ones: those before the first, after the last and in
 * gaps. Where readings were taken without a gap, the stored ones win, even if they were downsampled since.
 * @param stored stored periods, oldest first
 * @param imported imported periods, in any order
 * @param closedBefore wall-clock milliseconds; gaps before this moment are not filled, because what lay there
 *   may have been removed by downsampling; null if nothing was
 */
export function backfillRuns(
  stored: readonly BalancePeriod[],
  imported: readonly BalancePeriod[],
  closedBefore: number | null
): BackfillRun[] {
  const sorted = [...imported].sort((a, b) => a.from - b.from)
  const runs: BackfillRun[] = []
  let next = 0
  let index = 0
  while (index < sorted.length) {
    const from = sorted[index]?.from ?? 0
    while ((stored[next]?.from ?? Number.POSITIVE_INFINITY) <= from) next += 1
    const before = stored[next - 1] ?? null
    const after = stored[next] ?? null
    const isObserved = before !== null && after !== null && !after.afterGap
    const added: BalancePeriod[] = []
    for (; index < sorted.length; index += 1) {
      const stretch = sorted[index] as BalancePeriod
      if (after && stretch.from >= after.from) break
      const last = added.at(-1) ?? before
      const isClosed = before !== null && closedBefore !== null && stretch.from < closedBefore
      if (isObserved || isClosed || (last && stretch.from <= last.until)) continue
      const follows = last?.from === sorted[index - 1]?.from
      const until = Math.min(stretch.until, after?.from ?? stretch.until)
      added.push({ ...stretch, until, afterGap: stretch.afterGap || !follows })
    }
    if (added.length === 0) continue
    const same = sorted[index]
    const goesOn =
      same?.from === after?.from && same?.afterGap === false && sorted[index - 1]?.from === added.at(-1)?.from
    runs.push({ before, added, after: after && { ...after, afterGap: !goesOn } })
  }
  return runs
}
