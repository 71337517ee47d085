import type { Account } from '../domain/account.ts'
import type { FiledWallet } from '../domain/reading-file.ts'
import type { Store, StoredWallet } from '../storage/store.ts'

/** A wallet as it is here and as it is called in a file of readings. */
export interface Filed {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly filed: FiledWallet
}

export interface FiledParts {
  readonly store: Store
  readonly providerName: (providerId: string) => string
}

/** Every wallet there is, in the user's order. */
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

/** What tells a wallet in a file from any other: not its name, which its provider may change. */
export const filedKey = ({ account, currency, provider, walletKey }: FiledWallet): string =>
  JSON.stringify([provider, account, walletKey, currency])
