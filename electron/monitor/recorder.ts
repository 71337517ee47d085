import { type Account, walletId } from '../domain/account.ts'
import { needsConfirmation } from '../domain/episode-state.ts'
import type { Failure } from '../domain/failure.ts'
import { levelOf, noRule, type Rule, suggestRule } from '../domain/rule.ts'
import type { AccountReading, WalletReading } from '../domain/wallet.ts'
import type { Store, StoredWallet } from '../storage/store.ts'
import type { Forecasts } from './forecasts.ts'
import { judge, judgeRule } from './judge.ts'
import { judgeAccount } from './judge-account.ts'
import type { Journal } from './ports.ts'

export interface RecorderParts {
  readonly store: Store
  readonly journal: Journal
  readonly providerName: (providerId: string) => string
  readonly forecasts: Forecasts
}

/** Decides what a reading means: keeps it with its episode and what is to be said of it in one transaction. */
export class Recorder {
  readonly #parts: RecorderParts

  constructor(parts: RecorderParts) {
    this.#parts = parts
  }

  /**
   * @param at wall-clock milliseconds of the reading
   * @param watched the keys of the wallets of which nothing was missed since their reading before
   * @param rules the user's marks by wallet key, for wallets seen for the first time
   * @param failing the keys of the wallets that failed by themselves at the last attempt
   */
  record(
    account: Account,
    reading: AccountReading,
    at: number,
    watched: ReadonlySet<string>,
    rules: Readonly<Record<string, Rule>> = {},
    failing: ReadonlySet<string> = new Set()
  ): void {
    const { store } = this.#parts
    store.transaction(() => {
      // Kept, so that a restart does not make the provider's first word after a failure a sure one.
      const wasFailing = store.episodes.ofAccount(account.id).failures > 0
      judgeAccount(store, account, null, at)
      for (const [position, wallet] of reading.wallets.entries()) {
        this.#meet(account, wallet, position, at, rules[wallet.key])
        if (wallet.amount === undefined) continue
        store.readings.add(walletId(account.id, wallet.key), at, wallet.amount, watched.has(wallet.key))
        const afterFailure = wasFailing || failing.has(wallet.key)
        judge(this.#parts, account, wallet, { amount: wallet.amount, at, afterFailure })
      }
    })
    for (const wallet of reading.wallets) this.#tell(account, wallet)
  }

  /** One wallet read by itself. */
  recordWallet(account: Account, wallet: WalletReading, at: number, watched: ReadonlySet<string>): void {
    if (wallet.amount === undefined) return
    const { amount } = wallet
    const { store } = this.#parts
    store.transaction(() => {
      store.readings.add(walletId(account.id, wallet.key), at, amount, watched.has(wallet.key))
      judge(this.#parts, account, wallet, { amount, at, afterFailure: false })
    })
    this.#tell(account, wallet)
  }

  /**
   * An account could not be read.
   * @param at when the attempt ended, wall-clock milliseconds
   */
  failed(account: Account, failure: Failure, at: number): void {
    const { journal, providerName, store } = this.#parts
    store.transaction(() => judgeAccount(store, account, failure, at))
    journal.failed({
      provider: providerName(account.providerId),
      account: account.name,
      wallet: null,
      failure
    })
  }

  /** Sets a wallet's marks and decides at once what they mean for its last balance. */
  setRule(account: Account, wallet: StoredWallet, rule: Rule, at: number): void {
    const { store } = this.#parts
    const { amount, readAt } = wallet
    const last = amount === null ? null : { amount, at: readAt ?? at, afterFailure: false }
    store.transaction(() => {
      store.setRule(wallet.id, rule)
      judgeRule(this.#parts, account, wallet, last, rule, at)
    })
  }

  /** Whether one of these wallets, by key, waits for a second reading to be sure. */
  awaitsSecond(accountId: string, keys: readonly string[]): boolean {
    const { store } = this.#parts
    return keys.some(key => needsConfirmation(store.episodes.ofWallet(walletId(accountId, key))))
  }

  #meet(
    account: Account,
    wallet: WalletReading,
    position: number,
    at: number,
    chosen: Rule | undefined
  ): void {
    const { store } = this.#parts
    store.saveWallet(account.id, wallet, position, at)
    const id = walletId(account.id, wallet.key)
    if (chosen) store.setRule(id, chosen)
    else if (store.rule(id) === null && wallet.amount !== undefined) {
      store.setRule(id, suggestRule(wallet, wallet.amount))
    }
  }

  #tell(account: Account, wallet: WalletReading): void {
    const { journal, store, providerName } = this.#parts
    const provider = providerName(account.providerId)
    if (wallet.amount === undefined) {
      journal.failed({
        provider,
        account: account.name,
        wallet: wallet.name,
        failure: wallet.failure
      })
      return
    }
    const rule = store.rule(walletId(account.id, wallet.key)) ?? noRule
    const balance = { currency: wallet.currency, amount: wallet.amount }
    const level = wallet.active ? levelOf(wallet.amount, rule) : 'healthy'
    journal.read({ provider, wallet: wallet.name, balance, level })
  }
}
