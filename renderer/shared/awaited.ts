import type { WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { type Amount, sumOf } from '#domain/money/money.ts'

/** Whether its money is not known to be there yet. */
export const isAwaited = ({ state }: Pick<TopUpView, 'state'>): boolean =>
  state === 'on-its-way' || state === 'late' || state === 'unseen'

/** What of a top-up is still to come: all of it, or what was missing from what arrived. */
export const awaitedAmount = ({ amount, missing, state }: TopUpView): Amount =>
  isAwaited({ state }) && missing !== null ? missing : amount

/** What is to come into a wallet, in its currency. */
export interface Awaited {
  readonly amount: Amount
  /** Since when the oldest is on its way, or late. Wall-clock milliseconds. */
  readonly since: number
  readonly isLate: boolean
}

/** All that is to come into a wallet, late or not; null if nothing is. */
export function awaitedSum({ currency, topUps }: Pick<WalletView, 'currency' | 'topUps'>): Amount | null {
  const amounts = topUps
    .filter(topUp => isAwaited(topUp) && topUp.currency === currency)
    .map(topUp => ({ amount: awaitedAmount(topUp) }))
  return amounts.length === 0 ? null : sumOf(amounts)
}

/** What is late in a wallet, else what is on its way; null if there is neither. */
export function awaitedOf({ currency, topUps }: Pick<WalletView, 'currency' | 'topUps'>): Awaited | null {
  const awaited = topUps.filter(topUp => isAwaited(topUp) && topUp.currency === currency)
  const late = awaited.filter(({ state }) => state === 'late')
  const [first, ...others] = late.length > 0 ? late : awaited
  if (!first) return null
  const isLate = late.length > 0
  return {
    amount: sumOf([first, ...others].map(topUp => ({ amount: awaitedAmount(topUp) }))),
    since: isLate ? Math.min(...late.map(({ lateAt }) => lateAt)) : first.sentAt,
    isLate
  }
}
