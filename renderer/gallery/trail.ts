import type { WalletView } from '#contract/snapshot.ts'
import { MINUTE } from '#domain/time/units.ts'
import { NOW } from './samples.ts'

const STEP = 30 * MINUTE

/**
 * A day of balances, one every half hour, changing evenly from `from` to `to` (in whole currency units).
 * @param jump a top-up half-way, in whole currency units
 */
export const trail = (from: number, to: number, jump = 0): WalletView['trail'] =>
  Array.from({ length: 48 }, (_, step) => {
    const even = from + ((to - jump - from) * step) / 47
    const amount = Math.round(step < 24 ? even : even + jump)
    return [NOW - (47 - step) * STEP, `${amount}.00`] as const
  })
