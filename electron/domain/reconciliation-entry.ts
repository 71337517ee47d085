import type { Amount } from './money.ts'
import type { Movement } from './movement.ts'

/** A payment in a merchant's own records; a negative amount is money in. */
export interface Paid {
  /** The line in the records; the first is 1. */
  readonly line: number
  readonly amount: Amount
  /** Wall-clock milliseconds; null if the records have no time. */
  readonly at: number | null
}

/** A movement with the amount that left the wallet, in the smallest unit in use; negative for money in. */
export interface Left {
  readonly movement: Movement
  readonly parts: bigint
}

/** A payment with its amount in the same unit. */
export interface Entry {
  readonly paid: Paid
  readonly parts: bigint
}

/** A movement and the payments that add up to it. */
export interface Found {
  readonly left: Left
  readonly entries: readonly Entry[]
}

/** A strategy for finding the payments behind movements. Takes both in order and uses each at most once. */
export type Finder = (lefts: readonly Left[], entries: readonly Entry[]) => readonly Found[]

/** An amount as a whole number of 10^-decimals units; `decimals` must be at least the amount's own. */
export function partsOf(amount: Amount, decimals: number): bigint {
  const [whole = '', minor = ''] = amount.split('.')
  return BigInt(whole + minor.padEnd(decimals, '0'))
}

/**
 * Matches a movement with these payments and marks all of them as used. Returns nothing if there are no
 * payments, or if one of them or the movement is already used.
 */
export function take(left: Left, entries: readonly Entry[], used: Set<Left | Entry>): Found[] {
  if (entries.length === 0 || used.has(left) || entries.some(entry => used.has(entry))) return []
  for (const each of [left, ...entries]) used.add(each)
  return [{ left, entries }]
}
