import type { Account } from '#domain/accounts/account.ts'
import type { Store, StoredWallet } from '#storage/store.ts'

/** A wallet with its account and all wallets of that account. */
export interface WalletInAccount {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly wallets: readonly StoredWallet[]
}

/** Null for a wallet that is gone. */
export function findWallet(store: Store, walletId: string): WalletInAccount | null {
  for (const account of store.accounts()) {
    const wallets = store.wallets(account.id)
    const wallet = wallets.find(({ id }) => id === walletId)
    if (wallet) return { account, wallet, wallets }
  }
  return null
}
