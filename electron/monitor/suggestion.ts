import { isBelow, isZero, times } from '../domain/money.ts'
import { type Rule, suggestRule } from '../domain/rule.ts'
import type { Store } from '../storage/store.ts'
import { dailySpending, SPENDING } from './daily-spending.ts'
import { findWallet } from './find-wallet.ts'

/**
 * Marks from what a wallet spends on an average day, at most half of what it held at its fullest. Null where that is nothing or not known yet, and for a wallet
 * that is gone or that no marks are suggested for.
 */
export function suggestion(store: Store, walletId: string): Rule | null {
  const wallet = findWallet(store, walletId)?.wallet
  if (!wallet || wallet.amount === null || wallet.readAt === null) return null
  const spending = dailySpending(store, walletId, wallet.readAt, wallet.amount)
  if (spending === null || isZero(spending)) return null
  // A wallet topped up several times a day spends more than it ever holds: no mark may lie where it never rises to.
  const held = store.readings
    .trail(walletId, wallet.readAt - SPENDING, wallet.readAt)
    .map(([, amount]) => amount)
  const most = held.reduce((most, amount) => (isBelow(most, amount) ? amount : most), wallet.amount)
  const half = times(most, '0.5')
  const rule = suggestRule(wallet, wallet.amount, isBelow(half, spending) ? half : spending)
  return rule.low === null ? null : rule
}
