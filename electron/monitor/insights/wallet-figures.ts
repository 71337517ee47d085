import { type Amount, add } from '#domain/money/money.ts'
import type { TopUp } from '#domain/readings/movements.ts'
import { spentIn } from '#domain/readings/movements.ts'
import { HOUR } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { midnightOf } from '../clock/local-time.ts'
import { isOnlyInCurrency, lastTopUp, walletActivity } from './movements.ts'

/** A wallet's recent figures, not counting transfers within its account. */
export interface WalletFigureValues {
  /** Since local midnight; null where the balance at midnight is unknown. */
  readonly spentToday: Amount | null
  readonly lastTopUp: TopUp | null
}

/** Each wallet's figures, cached until a wallet of its account is read again or the day ends. */
export class WalletFigures {
  readonly #store: Store
  readonly #cache = new Map<
    string,
    { readonly key: string; readonly figures: ReadonlyMap<string, WalletFigureValues> }
  >()

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * By wallet id.
   * @param wallets all wallets of one account
   * @param now wall-clock milliseconds
   */
  forAccount(
    accountId: string,
    wallets: readonly StoredWallet[],
    now: number
  ): ReadonlyMap<string, WalletFigureValues> {
    const midnight = midnightOf(now)
    const key = JSON.stringify([midnight, wallets.map(({ amount, id, readAt }) => [id, amount, readAt])])
    const cached = this.#cache.get(accountId)
    if (cached?.key === key) return cached.figures
    const figures = new Map(wallets.map(wallet => [wallet.id, this.#compute(wallet, wallets, midnight, now)]))
    this.#cache.set(accountId, { key, figures })
    return figures
  }

  /** Clears the cache after older readings were added or deleted, or drops a removed account's entry. */
  forget(accountId?: string): void {
    if (accountId === undefined) this.#cache.clear()
    else this.#cache.delete(accountId)
  }

  #compute(
    wallet: StoredWallet,
    wallets: readonly StoredWallet[],
    midnight: number,
    now: number
  ): WalletFigureValues {
    const store = this.#store
    const isKnown = store.readings.amountAt(wallet.id, midnight) !== null
    return {
      spentToday: isKnown ? this.#spent(wallet, wallets, midnight, now) : null,
      lastTopUp: lastTopUp(store, wallet, wallets)
    }
  }

  /** From the hourly totals where possible: a day read every minute has many readings but few hours. */
  #spent(wallet: StoredWallet, wallets: readonly StoredWallet[], midnight: number, now: number): Amount {
    const store = this.#store
    if (isOnlyInCurrency(wallet, wallets) && midnight % HOUR === 0) {
      const hours = store.hourlyTotals.between(wallet.id, midnight, now + 1)
      return hours.reduce((sum, { spent }) => add(sum, spent), '0')
    }
    return spentIn(walletActivity(store, wallet, wallets, midnight, now).movements, midnight, now)
  }
}
