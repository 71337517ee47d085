import type { Amount } from './money.ts'
import type { Movement } from './movement.ts'

/** A payment in a merchant's own records; below zero it is money in. */
export interface Paid {
  /** The line of the records; the first is 1. */
  readonly line: number
  readonly amount: Amount
  /** Wall-clock milliseconds; null where the records do not say. */
  readonly at: number | null
}

/** A movement with how much left the wallet, as a whole number of smallest parts; below zero it came in. */
export interface Left {
  readonly movement: Movement
  readonly parts: bigint
}

/** A payment with the same. */
export interface Entry {
  readonly paid: Paid
  readonly parts: bigint
}

/** A movement and the payments that it is the sum of. */
export interface Found {
  readonly left: Left
  readonly entries: readonly Entry[]
}

/** One way to find the payments that movements are made of; both are given in their order, each is used once at most. */
export type Finder = (lefts: readonly Left[], entries: readonly Entry[]) => readonly Found[]

/** An amount as a whole number of parts, of as many decimals, which is no less than it has. */
export function partsOf(amount: Amount, decimals: number): bigint {
  const [whole = '', minor = ''] = amount.split('.')
  return BigInt(whole + minor.padEnd(decimals, '0'))
}

/** What is found where a movement is the sum of these payments, nothing without any or where one is used; they are used then. */
export function take(left: Left, entries: readonly Entry[], used: Set<Left | Entry>): Found[] {
  if (entries.length === 0 || used.has(left) || entries.some(entry => used.has(entry))) return []
  for (const each of [left, ...entries]) used.add(each)
  return [{ left, entries }]
}
