import { type Amount, decimalsOf } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
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
export function matchPayments(
  movements: readonly Movement[],
  payments: readonly RecordedPayment[],
  tolerance: number
): Matches {
  const decimals = Math.max(mostDecimals(movements), mostDecimals(payments))
  let lefts: readonly Outflow[] = movements.map(movement => ({
    movement,
    units: unitsOf(movement.amount, decimals) * (isRise(movement) ? -1n : 1n)
  }))
  let entries: readonly PaymentEntry[] = payments
    .map(payment => ({ payment, units: unitsOf(payment.amount, decimals) }))
    .filter(({ units }) => units !== 0n)
  const matched = new Map<Movement, Match>()
  const finders: MatchStrategy[] = [
    byInterval,
    byAmountAndTime(tolerance),
    byRunInTime(tolerance),
    byAmount,
    byRun
  ]
  for (const find of finders) {
    const found = find(lefts, entries)
    for (const { entries: made, outflow } of found)
      matched.set(outflow.movement, {
        movement: outflow.movement,
        payments: made.map(({ payment }) => payment)
      })
    const used = new Set<Outflow | PaymentEntry>(found.flatMap(match => [match.outflow, ...match.entries]))
    lefts = lefts.filter(left => !used.has(left))
    entries = entries.filter(entry => !used.has(entry))
  }
  return {
    matched: movements.flatMap(movement => matched.get(movement) ?? []),
    movementsWithout: lefts.map(({ movement }) => movement),
    paymentsWithout: entries.map(({ payment }) => payment)
  }
}

const isRise = ({ kind }: Movement): boolean => kind === 'topUp' || kind === 'transferIn'

const mostDecimals = (items: readonly { readonly amount: Amount }[]): number =>
  items.reduce((most, { amount }) => Math.max(most, decimalsOf(amount)), 0)
