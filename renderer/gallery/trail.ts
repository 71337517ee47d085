import type { WalletView } from '../../electron/contract/snapshot.ts'
import { NOW } from './samples.ts'

const STEP = 30 * 60_000

/**
 * A day of balances, one each half hour, that go evenly from one to another.
 * @param from the first, in whole units, as is the last
 * @param jump what was topped up half-way
 */
export const trail = (from: number, to: number, jump = 0): WalletView['trail'] =>
  Array.from({ length: 48 }, (_, step) => {
    const even = from + ((to - jump - from) * step) / 47
    const amount = Math.round(step < 24 ? even : even + jump)
    return [NOW - (47 - step) * STEP, `${amount}.00`] as const
  })
