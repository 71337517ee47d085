import { type Amount, add, isBelow, subtract } from '../money/money.ts'
import type { SentTopUp } from './sent-top-up.ts'

/** What of a top-up has not arrived; null where none of it has. */
export function missingOf({ amount, rise }: Pick<SentTopUp, 'amount' | 'rise'>): Amount | null {
  if (rise === null) return null
  const missing = subtract(amount, rise)
  return isBelow(missing, '0') ? '0' : missing
}

/** What is still to come of some of a wallet's top-ups, in its currency; null where nothing is. */
export function stillToCome(
  topUps: readonly Pick<SentTopUp, 'amount' | 'rise' | 'phase' | 'currency'>[],
  currency: string
): Amount | null {
  const awaited = topUps.filter(topUp => topUp.phase === 'awaited' && topUp.currency === currency)
  if (awaited.length === 0) return null
  return awaited.reduce((sum, topUp) => add(sum, missingOf(topUp) ?? topUp.amount), '0')
}
