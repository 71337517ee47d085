import { walletId } from '#domain/accounts/account.ts'
import { Store } from '#storage/store.ts'

/** A store in a new file with the wallets of one account, and the wallets' ids. */
export function createStore(path: string, wallets: number): { store: Store; ids: readonly string[] } {
  const store = Store.open(path)
  const accountId = '0b5f1f2e-7c8d-4a53-9c52-6a1d1f0e9b77'
  store.accounts.add({
    id: accountId,
    providerId: 'jpay-africa',
    name: 'Shop',
    environment: 'production',
    values: {},
    secretFields: [],
    intervalMinutes: 5,
    demo: false,
    subtitle: null,
    createdAt: 0
  })
  const ids = Array.from({ length: wallets }, (_, index) => {
    const key = `wallet-${index}`
    const facts = { key, name: key, currency: 'KES', kind: 'ordinary', active: true, detail: null } as const
    store.wallets.save(accountId, facts, index, 0)
    return walletId(accountId, key)
  })
  return { store, ids }
}
