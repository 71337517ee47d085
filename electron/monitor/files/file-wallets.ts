import type { Account } from '#domain/accounts/account.ts'
import type { FileWallet } from '#domain/files/readings-file.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'

/** A stored wallet with its identification in a file of readings. */
export interface WalletWithFileKey {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly inFile: FileWallet
}

/** All wallets, in the user's order. */
export const fileWallets = (
  store: Store,
  providerName: (providerId: string) => string
): WalletWithFileKey[] =>
  store.accounts.all().flatMap(account =>
    store.wallets.forAccount(account.id).map(wallet => ({
      account,
      wallet,
      inFile: {
        provider: providerName(account.providerId),
        account: account.name,
        wallet: wallet.name,
        walletKey: wallet.key,
        currency: wallet.currency
      }
    }))
  )

/** Identifies a wallet in a file. The name is left out, since the provider may change it. */
export const fileWalletKey = ({ account, currency, provider, walletKey }: FileWallet): string =>
  JSON.stringify([provider, account, walletKey, currency])
