import type { Known, Ledger } from '../contract/ledger.ts'
import type { Stretch } from '../domain/stretch.ts'
import type { Store } from '../storage/store.ts'
import { findWallet } from './find-wallet.ts'
import { seenOf } from './wallet-movements.ts'

const MAX_MOVEMENTS = 20_000

/**
 * A wallet's balances and movements between two moments, wall-clock milliseconds; null for a wallet that is
 * gone.
 */
export function ledgerOf(store: Store, walletId: string, from: number, until: number): Ledger | null {
  const found = findWallet(store, walletId)
  if (!found) return null
  const { stretches, movements } = seenOf(store, found.wallet, found.wallets, from, until)
  const [first, last] = [stretches[0], stretches.at(-1)]
  const thinnedBefore = store.thinned.before(walletId)
  return {
    opening: first && first.from <= from ? balanceAt(first, from) : null,
    closing: last ? balanceAt(last, until) : null,
    movements: movements.slice(-MAX_MOVEMENTS),
    gaps: stretches.slice(1).flatMap((stretch, index) => {
      const before = stretches[index]
      return before && stretch.afterGap ? [{ from: Math.max(before.until, from), until: stretch.from }] : []
    }),
    thinned: movements.length > MAX_MOVEMENTS || (thinnedBefore !== null && thinnedBefore > from)
  }
}

const balanceAt = ({ amount, until }: Stretch, at: number): Known => ({ amount, at: Math.min(until, at) })
