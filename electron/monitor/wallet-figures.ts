import { HOUR } from '../domain/hours.ts'
import { type Amount, add } from '../domain/money.ts'
import { spentIn } from '../domain/movements.ts'
import type { Store, StoredWallet } from '../storage/store.ts'
import type { Balance } from './forecasts.ts'
import { midnightOf } from './local-time.ts'
import { lastTopUp } from './top-ups.ts'
import { isAlone, seenOf } from './wallet-movements.ts'

/** What has happened to a wallet, transfers to and from wallets of its account aside. */
export interface Figures {
  /** Since local midnight; null where no balance of before is known. */
  readonly spentToday: Amount | null
  readonly lastTopUp: Balance | null
}

/** Each wallet's figures, kept until a wallet of its account is read anew or the day is over. */
export class WalletFigures {
  readonly #store: Store
  readonly #accounts = new Map<
    string,
    { readonly of: string; readonly figures: ReadonlyMap<string, Figures> }
  >()

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * By wallet id.
   * @param wallets of one account, all of them
   * @param now wall-clock milliseconds
   */
  of(accountId: string, wallets: readonly StoredWallet[], now: number): ReadonlyMap<string, Figures> {
    const midnight = midnightOf(now)
    const of = JSON.stringify([midnight, wallets.map(({ amount, id, readAt }) => [id, amount, readAt])])
    const known = this.#accounts.get(accountId)
    if (known?.of === of) return known.figures
    const figures = new Map(wallets.map(wallet => [wallet.id, this.#look(wallet, wallets, midnight, now)]))
    this.#accounts.set(accountId, { of, figures })
    return figures
  }

  /** Older readings have come or gone. */
  forget(): void {
    this.#accounts.clear()
  }

  #look(wallet: StoredWallet, wallets: readonly StoredWallet[], midnight: number, now: number): Figures {
    const store = this.#store
    const isKnown = store.readings.amountAt(wallet.id, midnight) !== null
    return {
      spentToday: isKnown ? this.#spent(wallet, wallets, midnight, now) : null,
      lastTopUp: lastTopUp(store, wallet, wallets)
    }
  }

  /** By the sums of each hour where they tell it: a day read by the minute has many readings and few hours. */
  #spent(wallet: StoredWallet, wallets: readonly StoredWallet[], midnight: number, now: number): Amount {
    const store = this.#store
    if (isAlone(wallet, wallets) && midnight % HOUR === 0) {
      const hours = store.hours.between(wallet.id, midnight, now + 1)
      return hours.reduce((sum, { spent }) => add(sum, spent), '0')
    }
    return spentIn(seenOf(store, wallet, wallets, midnight, now).movements, midnight, now)
  }
}
