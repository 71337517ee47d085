import Big from 'big.js'
import type { BalancePeriod } from './balance-period.ts'

/**
 * Downsamples to the first, last, lowest and highest balance of each time bucket, exactly; of equal balances
 * the first is kept. A gap before a dropped period becomes a gap before the next kept one.
 * @param stretches oldest first
 * @param bucketOf a number that increases with time
 */
export function downsample(
  stretches: readonly BalancePeriod[],
  bucketOf: (from: number) => number
): BalancePeriod[] {
  const kept: BalancePeriod[] = []
  let bucket: BalancePeriod[] = []
  for (const [index, stretch] of stretches.entries()) {
    bucket.push(stretch)
    const next = stretches[index + 1]
    if (next && bucketOf(next.from) === bucketOf(stretch.from)) continue
    kept.push(...extremes(bucket))
    bucket = []
  }
  return kept
}

function extremes(bucket: readonly BalancePeriod[]): readonly BalancePeriod[] {
  if (bucket.length <= 2) return bucket
  const amounts = bucket.map(({ amount }) => new Big(amount))
  const kept = new Set([0, indexOfExtreme(amounts, -1), indexOfExtreme(amounts, 1), bucket.length - 1])
  let afterGap = false
  return bucket.flatMap((stretch, index) => {
    afterGap ||= stretch.afterGap
    if (!kept.has(index)) return []
    const passed = afterGap === stretch.afterGap ? stretch : { ...stretch, afterGap }
    afterGap = false
    return [passed]
  })
}

/** The index of the first lowest (-1) or highest (1) amount. */
const indexOfExtreme = (amounts: readonly Big[], sign: -1 | 1): number =>
  amounts.reduce((best, amount, index) => (amount.cmp(amounts[best] as Big) === sign ? index : best), 0)
