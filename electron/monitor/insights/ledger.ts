import type { Ledger } from '#contract/insights.ts'
import type { BalanceAt, BalancePeriod } from '#domain/readings/balance-period.ts'
import type { Store } from '#storage/store.ts'
import { walletActivity } from './movements.ts'

const MAX_MOVEMENTS = 20_000

/**
 * A wallet's balances and movements between two moments, wall-clock milliseconds; null for a wallet that is
 * gone.
 */
export function ledgerOf(store: Store, walletId: string, from: number, until: number): Ledger | null {
  const found = store.wallets.find(walletId)
  if (!found) return null
  const { periods, movements } = walletActivity(store, found.wallet, found.wallets, from, until)
  const [first, last] = [periods[0], periods.at(-1)]
  const thinnedBefore = store.thinning.before(walletId)
  return {
    opening: first && first.from <= from ? balanceAt(first, from) : null,
    closing: last ? balanceAt(last, until) : null,
    movements: movements.slice(-MAX_MOVEMENTS),
    gaps: periods.slice(1).flatMap((stretch, index) => {
      const before = periods[index]
      return before && stretch.afterGap ? [{ from: Math.max(before.until, from), until: stretch.from }] : []
    }),
    downsampled: movements.length > MAX_MOVEMENTS || (thinnedBefore !== null && thinnedBefore > from)
  }
}

const balanceAt = ({ amount, until }: BalancePeriod, at: number): BalanceAt => ({
  amount,
  at: Math.min(until, at)
})
