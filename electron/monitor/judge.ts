import { type Account, walletId } from '../domain/account.ts'
import { decide } from '../domain/alert.ts'
import type { Language } from '../domain/language.ts'
import type { Amount } from '../domain/money.ts'
import { noRule } from '../domain/rule.ts'
import type { WalletFacts } from '../domain/wallet.ts'
import type { Store } from '../storage/store.ts'
import type { Notice } from './ports.ts'

export interface JudgeParts {
  readonly store: Store
  readonly providerName: (providerId: string) => string
  readonly language: () => Language
}

/**
 * Decides what a balance means for its wallet's episode and keeps the decision; runs inside the transaction that
 * keeps the reading. Returns what is to be said: one notice or none. An inactive wallet is silent.
 * @param at wall-clock milliseconds of the reading
 */
export function judge(
  { language, providerName, store }: JudgeParts,
  account: Account,
  wallet: WalletFacts,
  amount: Amount,
  at: number
): readonly Notice[] {
  if (!wallet.active) return []
  const { currency } = wallet
  const id = walletId(account.id, wallet.key)
  const rule = store.rule(id) ?? noRule
  const { state, announce } = decide(store.alertState(id), amount, rule, at)
  store.setAlertState(id, state)
  if (announce === null) return []
  const mark = announce === 'recovered' ? null : rule[announce]
  return [
    {
      kind: announce,
      walletId: id,
      walletName: wallet.name,
      providerName: providerName(account.providerId),
      accountName: account.name,
      balance: { currency, amount },
      mark: mark === null ? null : { currency, amount: mark },
      language: language(),
      hideAmounts: store.settings().hideAmounts
    }
  ]
}
