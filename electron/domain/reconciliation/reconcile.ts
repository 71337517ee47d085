import { ExactSum } from '../money/exact-sum.ts'
import { type Amount, add, isZero, subtract, sumOf } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { finish, ROWS_A_STEP, type Steps } from '../steps.ts'
import { MINUTE } from '../time/units.ts'
import type { RecordedPayment } from './entry.ts'
import { type Matches, matchInSteps } from './match.ts'

/**
 * What Salio recorded for a wallet and what the merchant's records say about the same time, all in the
 * wallet's currency.
 */
export interface ReconciliationInput {
  readonly opening: Amount
  readonly closing: Amount
  /** Movements between the two readings, oldest first. */
  readonly movements: readonly Movement[]
  readonly payments: readonly RecordedPayment[]
  /** The total topped up according to the merchant; null to use Salio's own figure. */
  readonly toppedUp: Amount | null
}

export interface Reconciliation extends Matches {
  /** Sum of the payments. */
  readonly paid: Amount
  /** The top-ups used in the calculation. */
  readonly toppedUp: Amount
  /** Transfers in less transfers out, as seen by Salio. */
  readonly transferred: Amount
  /** Opening balance less payments, plus top-ups and transfers. */
  readonly shouldBe: Amount
  readonly is: Amount
  /** Actual less expected balance; negative if money is missing, "0" if the records add up. */
  readonly difference: Amount
}

/** Clocks of provider and records may differ, and a payment takes a moment to become visible. */
const CLOCK_DIFFERENCE = 2 * MINUTE

/**
 * Checks exactly whether a wallet agrees with its owner's records, and where it does not. Transfers count as
 * Salio saw them. If the records contain money in (negative payments), they replace Salio's top-ups, and
 * rises are matched as well. A top-up in the same interval as payments appears as the net rise.
 * @param tolerance milliseconds by which a payment's time may lie outside the two readings around it
 */
export function* reconcileInSteps(
  { closing, movements, opening, payments, toppedUp }: ReconciliationInput,
  tolerance = CLOCK_DIFFERENCE
): Steps<Reconciliation> {
  const recordsHaveRises = payments.some(({ amount }) => amount.startsWith('-') && !isZero(amount))
  const sum = new ExactSum()
  for (const [index, { amount }] of payments.entries()) {
    sum.add(amount)
    if (index % ROWS_A_STEP === 0) yield
  }
  const paid = sum.toAmount()
  const rises = toppedUp ?? (recordsHaveRises ? '0' : sumOf(ofKind(movements, 'topUp')))
  const transferred = subtract(
    sumOf(ofKind(movements, 'transferIn')),
    sumOf(ofKind(movements, 'transferOut'))
  )
  const shouldBe = add(add(subtract(opening, paid), rises), transferred)
  const matchable = movements.filter(
    ({ kind }) => kind === 'spending' || (kind === 'topUp' && recordsHaveRises)
  )
  return {
    ...(yield* matchInSteps(matchable, payments, tolerance)),
    paid,
    toppedUp: rises,
    transferred,
    shouldBe,
    is: closing,
    difference: subtract(closing, shouldBe)
  }
}

/** Checks it at once; see {@link reconcileInSteps}. */
export const reconcile = (...given: Parameters<typeof reconcileInSteps>): Reconciliation =>
  finish(reconcileInSteps(...given))

const ofKind = (movements: readonly Movement[], kind: Movement['kind']): Movement[] =>
  movements.filter(movement => movement.kind === kind)
