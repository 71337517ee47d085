import type { Account } from '../domain/account.ts'
import type { Store } from '../storage/store.ts'
import { Forecasts } from './forecasts.ts'
import { StoredViews } from './stored-views.ts'
import { WalletFigures } from './wallet-figures.ts'

/** What is reckoned from what was read, kept until it is read anew. */
export class Foresight {
  readonly forecasts: Forecasts
  readonly figures: WalletFigures
  readonly views: StoredViews

  constructor(store: Store) {
    this.forecasts = new Forecasts(store)
    this.figures = new WalletFigures(store)
    this.views = new StoredViews(store, this.figures)
  }

  /**
   * Reckons anew what has just been read, now and by itself rather than together with all else in the next snapshot.
   * @param now wall-clock milliseconds
   */
  renew(account: Account, now: number): void {
    this.views.forget(account.id)
    for (const { wallet } of this.views.of(account.id, now)) this.forecasts.outlook(account, wallet, now)
  }

  /** Older readings have come or gone. */
  forget(): void {
    this.forecasts.forget()
    this.figures.forget()
    this.views.forget()
  }
}
