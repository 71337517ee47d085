import Big from 'big.js'
import type { Stretch } from './stretch.ts'

/**
 * Of each bucket of time the first, the last, the least and the most, exactly; of several alike the first. What was
 * missed before one that is left out was missed before the next one that is kept.
 * @param stretches oldest first
 * @param bucketOf a number that rises with time
 */
export function thin(stretches: readonly Stretch[], bucketOf: (from: number) => number): Stretch[] {
  const kept: Stretch[] = []
  let bucket: Stretch[] = []
  for (const [index, stretch] of stretches.entries()) {
    bucket.push(stretch)
    const next = stretches[index + 1]
    if (next && bucketOf(next.from) === bucketOf(stretch.from)) continue
    kept.push(...ends(bucket))
    bucket = []
  }
  return kept
}

function ends(bucket: readonly Stretch[]): readonly Stretch[] {
  if (bucket.length <= 2) return bucket
  const amounts = bucket.map(({ amount }) => new Big(amount))
  const kept = new Set([0, extreme(amounts, -1), extreme(amounts, 1), bucket.length - 1])
  let afterGap = false
  return bucket.flatMap((stretch, index) => {
    afterGap ||= stretch.afterGap
    if (!kept.has(index)) return []
    const passed = afterGap === stretch.afterGap ? stretch : { ...stretch, afterGap }
    afterGap = false
    return [passed]
  })
}

/** Where the first of the least (-1) or the most (1) stands. */
const extreme = (amounts: readonly Big[], sign: -1 | 1): number =>
  amounts.reduce((best, amount, index) => (amount.cmp(amounts[best] as Big) === sign ? index : best), 0)
