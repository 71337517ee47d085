import type { Account } from '#domain/accounts/account.ts'
import type { Store } from '#storage/store.ts'
import { CachedWallets } from './cached-wallets.ts'
import { Forecasts } from './forecasts.ts'
import { WalletFigures } from './wallet-figures.ts'

/** Values derived from the readings, cached until the next reading. */
export class Insights {
  readonly forecasts: Forecasts
  readonly figures: WalletFigures
  readonly wallets: CachedWallets

  constructor(store: Store) {
    this.forecasts = new Forecasts(store)
    this.figures = new WalletFigures(store)
    this.wallets = new CachedWallets(store, this.figures)
  }

  /**
   * Recomputes an account after a reading, at once, so that the next snapshot does not have to do it for all
   * accounts.
   * @param now wall-clock milliseconds
   */
  recompute(account: Account, now: number): void {
    this.wallets.forget(account.id)
    for (const { wallet } of this.wallets.forAccount(account.id, now))
      this.forecasts.outlook(account, wallet, now)
  }

  /** Drops all that is cached of a removed account. */
  drop(accountId: string, walletIds: readonly string[]): void {
    this.forecasts.drop(walletIds)
    this.figures.forget(accountId)
    this.wallets.forget(accountId)
  }

  /** Clears the caches after older readings were added or deleted. */
  forget(): void {
    this.forecasts.forget()
    this.figures.forget()
    this.wallets.forget()
  }
}
