import type { Stretch } from './stretch.ts'

/** New stretches that belong next to each other, between two that are held already. */
export interface Run {
  readonly before: Stretch | null
  readonly added: readonly Stretch[]
  /** The next one held, saying anew whether something was missed before it. */
  readonly after: Stretch | null
}

/**
 * What other readings of a wallet add to those held: what lies where nothing was watched, which is before the first,
 * after the last and in gaps. What was watched is known, also where readings of it have been thinned since.
 * @param held oldest first
 * @param others in any order
 * @param closedBefore wall-clock milliseconds; earlier gaps are not filled, as what lay there may have been thinned;
 *   null where nothing was
 */
export function runsOf(
  held: readonly Stretch[],
  others: readonly Stretch[],
  closedBefore: number | null
): Run[] {
  const sorted = [...others].sort((a, b) => a.from - b.from)
  const runs: Run[] = []
  let next = 0
  let other = 0
  while (other < sorted.length) {
    const from = sorted[other]?.from ?? 0
    while ((held[next]?.from ?? Number.POSITIVE_INFINITY) <= from) next += 1
    const before = held[next - 1] ?? null
    const after = held[next] ?? null
    const isWatched = before !== null && after !== null && !after.afterGap
    const added: Stretch[] = []
    for (; other < sorted.length; other += 1) {
      const stretch = sorted[other] as Stretch
      if (after && stretch.from >= after.from) break
      const last = added.at(-1) ?? before
      const isClosed = before !== null && closedBefore !== null && stretch.from < closedBefore
      if (isWatched || isClosed || (last && stretch.from <= last.until)) continue
      const follows = last?.from === sorted[other - 1]?.from
      const until = Math.min(stretch.until, after?.from ?? stretch.until)
      added.push({ ...stretch, until, afterGap: stretch.afterGap || !follows })
    }
    if (added.length === 0) continue
    const same = sorted[other]
    const goesOn =
      same?.from === after?.from && same?.afterGap === false && sorted[other - 1]?.from === added.at(-1)?.from
    runs.push({ before, added, after: after && { ...after, afterGap: !goesOn } })
  }
  return runs
}
