import type { Known, Ledger } from '../contract/ledger.ts'
import type { Stretch } from '../domain/stretch.ts'
import type { Store } from '../storage/store.ts'
import { findWallet } from './find-wallet.ts'
import { seenOf } from './wallet-movements.ts'

const MOST = 20_000

/** What Salio saw of a wallet between two moments, wall-clock milliseconds; null for a wallet that is gone. */
export function ledgerOf(store: Store, walletId: string, from: number, until: number): Ledger | null {
  const found = findWallet(store, walletId)
  if (!found) return null
  const { stretches, movements } = seenOf(store, found.wallet, found.wallets, from, until)
  const [first, last] = [stretches[0], stretches.at(-1)]
  const thinnedBefore = store.thinned.before(walletId)
  return {
    opening: first && first.from <= from ? knownAt(first, from) : null,
    closing: last ? knownAt(last, until) : null,
    movements: movements.slice(-MOST),
    gaps: stretches.slice(1).flatMap((stretch, index) => {
      const before = stretches[index]
      return before && stretch.afterGap ? [{ from: Math.max(before.until, from), until: stretch.from }] : []
    }),
    thinned: movements.length > MOST || (thinnedBefore !== null && thinnedBefore > from)
  }
}

const knownAt = ({ amount, until }: Stretch, at: number): Known => ({ amount, at: Math.min(until, at) })
