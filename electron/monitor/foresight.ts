import type { Store } from '../storage/store.ts'
import { Forecasts } from './forecasts.ts'
import { WalletFigures } from './wallet-figures.ts'

/** What is reckoned from what was read, kept until it is read anew. */
export class Foresight {
  readonly forecasts: Forecasts
  readonly figures: WalletFigures

  constructor(store: Store) {
    this.forecasts = new Forecasts(store)
    this.figures = new WalletFigures(store)
  }

  /** Older readings have come or gone. */
  forget(): void {
    this.forecasts.forget()
    this.figures.forget()
  }
}
