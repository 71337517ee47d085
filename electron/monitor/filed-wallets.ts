import type { Account } from '../domain/account.ts'
import type { FiledWallet } from '../domain/reading-file.ts'
import type { Store, StoredWallet } from '../storage/store.ts'

/** A stored wallet with its identification in a file of readings. */
export interface Filed {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly filed: FiledWallet
}

export interface FiledParts {
  readonly store: Store
  readonly providerName: (providerId: string) => string
}

/** All wallets, in the user's order. */
export const filedWallets = ({ providerName, store }: FiledParts): Filed[] =>
  store.accounts().flatMap(account =>
    store.wallets(account.id).map(wallet => ({
      account,
      wallet,
      filed: {
        provider: providerName(account.providerId),
        account: account.name,
        wallet: wallet.name,
        walletKey: wallet.key,
        currency: wallet.currency
      }
    }))
  )

/** Identifies a wallet in a file. The name is left out, since the provider may change it. */
export const filedKey = ({ account, currency, provider, walletKey }: FiledWallet): string =>
  JSON.stringify([provider, account, walletKey, currency])
