import { isZero } from '../domain/money.ts'
import { type Rule, suggestRule } from '../domain/rule.ts'
import type { Store } from '../storage/store.ts'
import { dailySpending } from './daily-spending.ts'

/**
 * Marks from what a wallet spends on an average day. Null where that is nothing or not known yet, and for a wallet
 * that is gone or that no marks are suggested for.
 */
export function suggestion(store: Store, walletId: string): Rule | null {
  const wallets = store.accounts().flatMap(({ id }) => store.wallets(id))
  const wallet = wallets.find(({ id }) => id === walletId)
  if (!wallet || wallet.amount === null || wallet.readAt === null) return null
  const spending = dailySpending(store, walletId, wallet.readAt, wallet.amount)
  if (spending === null || isZero(spending)) return null
  const rule = suggestRule(wallet, wallet.amount, spending)
  return rule.low === null ? null : rule
}
