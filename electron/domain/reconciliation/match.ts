import { type Amount, decimalsOf } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { finish, ROWS_A_STEP, type Steps } from '../steps.ts'
import {
  type MatchStrategy,
  type Outflow,
  type PaymentEntry,
  type RecordedPayment,
  unitsOf
} from './entry.ts'
import { byAmount, byRun } from './match-by-amount.ts'
import { byAmountAndTime, byInterval, byRunInTime } from './match-by-time.ts'

/** A movement and the payments that add up to it exactly. */
export interface Match {
  readonly movement: Movement
  readonly payments: readonly RecordedPayment[]
}

export interface Matches {
  /** In the order of the movements. */
  readonly matched: readonly Match[]
  readonly movementsWithout: readonly Movement[]
  readonly paymentsWithout: readonly RecordedPayment[]
}

/**
 * Finds the payments behind movements, most reliable strategy first. A payment with a time is matched by time
 * only, one without by amount and order; zero payments need no movement. 20,000 of each take a second or two
 * at worst, since no strategy compares every movement with every payment.
 * @param movements of one wallet, oldest first
 * @param tolerance allowed difference between the clocks of the records and the provider, milliseconds
 */
export function* matchInSteps(
  movements: readonly Movement[],
  payments: readonly RecordedPayment[],
  tolerance: number
): Steps<Matches> {
  const decimals = Math.max(mostDecimals(movements), mostDecimals(payments))
  yield
  let lefts: readonly Outflow[] = movements.map(movement => ({
    movement,
    units: unitsOf(movement.amount, decimals) * (isRise(movement) ? -1n : 1n)
  }))
  yield
  let entries: readonly PaymentEntry[] = yield* entriesOf(payments, decimals)
  const matched = new Map<Movement, Match>()
  const finders: MatchStrategy[] = [
    byInterval,
    byAmountAndTime(tolerance),
    byRunInTime(tolerance),
    byAmount,
    byRun
  ]
  for (const find of finders) {
    const found = yield* find(lefts, entries)
    const used = new Set<Outflow | PaymentEntry>()
    for (const [index, { entries: made, outflow }] of found.entries()) {
      const { movement } = outflow
      matched.set(movement, { movement, payments: made.map(({ payment }) => payment) })
      used.add(outflow)
      for (const entry of made) used.add(entry)
      if (index % ROWS_A_STEP === 0) yield
    }
    lefts = lefts.filter(left => !used.has(left))
    yield
    entries = entries.filter(entry => !used.has(entry))
    yield
  }
  return {
    matched: movements.flatMap(movement => matched.get(movement) ?? []),
    movementsWithout: lefts.map(({ movement }) => movement),
    paymentsWithout: entries.map(({ payment }) => payment)
  }
}

/** Finds them at once; see {@link matchInSteps}. */
export const matchPayments = (...given: Parameters<typeof matchInSteps>): Matches =>
  finish(matchInSteps(...given))

/** The payments other than zero, in units of 10^-decimals. */
function* entriesOf(payments: readonly RecordedPayment[], decimals: number): Steps<readonly PaymentEntry[]> {
  const entries: PaymentEntry[] = []
  for (const [index, payment] of payments.entries()) {
    const units = unitsOf(payment.amount, decimals)
    if (units !== 0n) entries.push({ payment, units })
    if (index % ROWS_A_STEP === 0) yield
  }
  return entries
}

const isRise = ({ kind }: Movement): boolean => kind === 'topUp' || kind === 'transferIn'

const mostDecimals = (items: readonly { readonly amount: Amount }[]): number =>
  items.reduce((most, { amount }) => Math.max(most, decimalsOf(amount)), 0)
