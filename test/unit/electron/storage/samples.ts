import type { Account } from '#domain/accounts/account.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import { Store } from '#storage/store.ts'

export const account = (id: string, changes: Partial<Account> = {}): Account => ({
  id,
  providerId: 'jpay-africa',
  name: `Shop ${id}`,
  environment: 'production',
  values: { appKey: 'key-1', empty: '' },
  secretFields: ['appSecret'],
  intervalMinutes: 5,
  demo: false,
  subtitle: null,
  createdAt: 1_700_000_000_000,
  ...changes
})

export const payout: WalletFacts = {
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null
}

/** A store with account "shop" and its Payout wallet, whose id is "shop/payout". */
export function storeWithPayout(path = ':memory:'): Store {
  const store = Store.open(path)
  store.accounts.add(account('shop'))
  store.wallets.save('shop', payout, 0, 1000)
  return store
}
