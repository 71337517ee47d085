import { type Amount, add, type Money } from '../money/money.ts'
import { isUnit } from '../money/unit.ts'
import type { Reach, WalletFacts } from './wallet.ts'

type WalletBalance = Pick<WalletFacts, 'currency' | 'kind' | 'active'> & {
  readonly amount: Amount | null
  readonly reach: Reach
}

/** When any of these wallets was last read, wall-clock milliseconds; null if none ever was. */
export const latestReadAt = (wallets: readonly { readonly readAt: number | null }[]): number | null =>
  Math.max(0, ...wallets.map(({ readAt }) => readAt ?? 0)) || null

/**
 * An account's totals, for each currency with several wallets, and only if all of these are fresh: adding
 * balances of different times would give a figure that was never true. Nothing is converted; collateral and
 * inactive wallets are excluded, and so are units that are no money.
 */
export function accountTotals(wallets: readonly WalletBalance[]): readonly Money[] {
  const counted = wallets.filter(
    ({ active, currency, kind }) => active && kind === 'ordinary' && !isUnit(currency)
  )
  return [...Map.groupBy(counted, ({ currency }) => currency)].flatMap(([currency, group]) => {
    const amounts = group.map(({ amount, reach }) => (reach === 'fresh' ? amount : null))
    const known = amounts.filter(amount => amount !== null)
    return group.length < 2 || known.length < group.length ? [] : [{ currency, amount: known.reduce(add) }]
  })
}
