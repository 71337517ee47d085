import Big from 'big.js'
import { type Amount, isBelow } from './money.ts'
import type { Movement } from './movement.ts'
import type { Paid } from './reconciliation-entry.ts'
import { type Matches, matchPayments } from './reconciliation-match.ts'

export type { Paid } from './reconciliation-entry.ts'
export type { Match } from './reconciliation-match.ts'

/** What Salio saw of a wallet, and what its owner's own records say of the same time; all in its currency. */
export interface Records {
  readonly opening: Amount
  readonly closing: Amount
  /** Between the two readings, oldest first. */
  readonly movements: readonly Movement[]
  readonly payments: readonly Paid[]
  /** What was topped up by those records; null where Salio's own figure is to be taken. */
  readonly toppedUp: Amount | null
}

export interface Reconciliation extends Matches {
  /** What the payments come to. */
  readonly paid: Amount
  /** What the reckoning takes for topped up. */
  readonly toppedUp: Amount
  /** What came by transfer less what went, as Salio saw it. */
  readonly transferred: Amount
  /** The opening balance less the payments, and with what came in. */
  readonly shouldBe: Amount
  readonly is: Amount
  /** What is more than should be; below zero what is missing. "0" adds up. */
  readonly difference: Amount
}

/** A provider's clock and that of the records may differ, and a payment takes a moment to be seen. */
const TOLERANCE = 2 * 60_000

/**
 * Whether a wallet adds up with its owner's own records, exactly, and where not. Transfers count as they were seen.
 * Where the records hold money in (negative payments), they tell the top-ups themselves, and rises are matched too.
 * A top-up in the same interval as payments is seen as the rise that remained of it.
 * @param tolerance milliseconds by which a payment's time may lie outside the two readings it was made between
 */
export function reconcile(
  { closing, movements, opening, payments, toppedUp }: Records,
  tolerance = TOLERANCE
): Reconciliation {
  const tellRises = payments.some(({ amount }) => isBelow(amount, '0'))
  const paid = sumOf(payments)
  const rises = toppedUp ?? (tellRises ? '0' : sumOf(ofKind(movements, 'topUp')).toFixed())
  const transferred = sumOf(ofKind(movements, 'transferIn')).minus(sumOf(ofKind(movements, 'transferOut')))
  const shouldBe = new Big(opening).minus(paid).plus(rises).plus(transferred)
  const told = movements.filter(({ kind }) => kind === 'spending' || (kind === 'topUp' && tellRises))
  return {
    ...matchPayments(told, payments, tolerance),
    paid: paid.toFixed(),
    toppedUp: rises,
    transferred: transferred.toFixed(),
    shouldBe: shouldBe.toFixed(),
    is: closing,
    difference: new Big(closing).minus(shouldBe).toFixed()
  }
}

const ofKind = (movements: readonly Movement[], kind: Movement['kind']): Movement[] =>
  movements.filter(movement => movement.kind === kind)

const sumOf = (some: readonly { readonly amount: Amount }[]): Big =>
  some.reduce((sum, { amount }) => sum.plus(amount), new Big(0))
