import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'

/** Between two pauses; each may be compared with a hundred payments. */
const OUTFLOWS_A_STEP = 50

/** A payment in a merchant's own records; a negative amount is money in. */
export interface RecordedPayment {
  /** The line in the records; the first is 1. */
  readonly line: number
  readonly amount: Amount
  /** Wall-clock milliseconds; null if the records have no time. */
  readonly at: number | null
}

/** A movement with the amount that left the wallet, in the smallest unit in use; negative for money in. */
export interface Outflow {
  readonly movement: Movement
  readonly units: bigint
}

/** A payment with its amount in the same unit. */
export interface PaymentEntry {
  readonly payment: RecordedPayment
  readonly units: bigint
}

/** A movement and the payments that add up to it. */
export interface EntryMatch {
  readonly outflow: Outflow
  readonly entries: readonly PaymentEntry[]
}

/** A strategy for finding the payments behind movements. Takes both in order and uses each at most once. */
export type MatchStrategy = (
  lefts: readonly Outflow[],
  entries: readonly PaymentEntry[]
) => Steps<readonly EntryMatch[]>

/** The entries by their units, in their order. */
export function* byUnits<Entry extends PaymentEntry>(
  entries: readonly Entry[]
): Steps<ReadonlyMap<bigint, Entry[]>> {
  const groups = new Map<bigint, Entry[]>()
  for (const [index, entry] of entries.entries()) {
    const group = groups.get(entry.units)
    if (group) group.push(entry)
    else groups.set(entry.units, [entry])
    if (index % ROWS_A_STEP === 0) yield
  }
  return groups
}

/** What is found for each outflow, one after the other. */
export function* eachOf<Found>(
  lefts: readonly Outflow[],
  find: (left: Outflow) => readonly Found[]
): Steps<readonly Found[]> {
  const all: Found[] = []
  for (const [index, left] of lefts.entries()) {
    for (const found of find(left)) all.push(found)
    if (index % OUTFLOWS_A_STEP === 0) yield
  }
  return all
}

/** An amount as a whole number of 10^-decimals units; `decimals` must be at least the amount's own. */
export function unitsOf(amount: Amount, decimals: number): bigint {
  const [whole = '', minor = ''] = amount.split('.')
  return BigInt(whole + minor.padEnd(decimals, '0'))
}

/**
 * Matches a movement with these payments and marks all of them as used. Returns nothing if there are no
 * payments, or if one of them or the movement is already used.
 */
export function claim(
  outflow: Outflow,
  entries: readonly PaymentEntry[],
  used: Set<Outflow | PaymentEntry>
): EntryMatch[] {
  if (entries.length === 0 || used.has(outflow) || entries.some(entry => used.has(entry))) return []
  for (const each of [outflow, ...entries]) used.add(each)
  return [{ outflow, entries }]
}
