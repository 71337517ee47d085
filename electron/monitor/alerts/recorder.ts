import { type Account, walletId } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { AccountReading, WalletReading } from '#domain/accounts/wallet.ts'
import { withoutOutage } from '#domain/alerts/account-episode.ts'
import { needsConfirmation } from '#domain/alerts/episode.ts'
import {
  hasThresholds,
  levelOf,
  noThresholds,
  proposeThresholds,
  type Thresholds
} from '#domain/alerts/thresholds.ts'
import { DAY } from '#domain/time/units.ts'
import { isWatchedFor } from '#domain/top-ups/expectation.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Journal } from '../ports.ts'
import { awaitTopUps } from '../top-ups/settle.ts'
import { decideAccountAlerts, decideAfterThresholdChange, decideAlerts } from './judge.ts'

/** How long a wallet without a history may be missing from its provider's list before it is deleted. */
const UNLISTED_FOR = 30 * DAY

interface RecorderParts {
  readonly store: Store
  readonly journal: Journal
  readonly providerName: (providerId: string) => string
  readonly forecasts: Forecasts
}

/** Saves readings, together with the alerts that follow from them, in one transaction. */
export class Recorder {
  readonly #parts: RecorderParts

  constructor(parts: RecorderParts) {
    this.#parts = parts
  }

  /**
   * @param at wall-clock milliseconds of the reading
   * @param watched keys of the wallets of which nothing was missed since the reading before
   * @param rules the user's thresholds by wallet key, for wallets seen for the first time
   * @param failing keys of the wallets that failed individually in the last attempt
   */
  record(
    account: Account,
    reading: AccountReading,
    at: number,
    watched: ReadonlySet<string>,
    rules: ReadonlyMap<string, Thresholds> = new Map(),
    failing: ReadonlySet<string> = new Set()
  ): void {
    const { store } = this.#parts
    store.transaction(() => {
      // Read from the database, so that the first reading after a failure is still doubted after a restart.
      const wasFailing = store.episodes.forAccount(account.id).failures > 0
      decideAccountAlerts(store, account, null, at)
      const settleTopUps = awaitTopUps(store, account)
      const read = new Set<string>()
      for (const [position, wallet] of reading.wallets.entries()) {
        this.#saveWallet(account, wallet, position, at, rules.get(wallet.key))
        if (wallet.amount === undefined) continue
        store.readings.add(walletId(account.id, wallet.key), at, wallet.amount, watched.has(wallet.key))
        read.add(wallet.key)
        const afterFailure = wasFailing || failing.has(wallet.key)
        decideAlerts(this.#parts, account, wallet, { amount: wallet.amount, at, afterFailure })
      }
      settleTopUps?.({ at, keys: read, watched, isWhole: true })
      store.wallets.forgetUnread(account.id, at)
      store.wallets.forgetUnlisted(account.id, at - UNLISTED_FOR)
    })
    for (const wallet of reading.wallets) this.#log(account, wallet)
  }

  /** Records a wallet that was read by itself. */
  recordWallet(account: Account, wallet: WalletReading, at: number, watched: ReadonlySet<string>): void {
    if (wallet.amount === undefined) return
    const { amount } = wallet
    const { store } = this.#parts
    store.transaction(() => {
      const settleTopUps = awaitTopUps(store, account)
      store.readings.add(walletId(account.id, wallet.key), at, amount, watched.has(wallet.key))
      decideAlerts(this.#parts, account, wallet, { amount, at, afterFailure: false })
      settleTopUps?.({ at, keys: new Set([wallet.key]), watched, isWhole: false })
    })
    this.#log(account, wallet)
  }

  /**
   * Records that an account could not be read.
   * @param at when the attempt ended, wall-clock milliseconds
   * @param isNetworks whether it is the network's fault, which says nothing about the account
   */
  recordFailure(account: Account, failure: Failure, at: number, isNetworks = false): void {
    const { journal, providerName, store } = this.#parts
    if (!isNetworks) store.transaction(() => decideAccountAlerts(store, account, failure, at))
    journal.failed({
      provider: providerName(account.providerId),
      account: account.name,
      wallet: null,
      failure
    })
  }

  /** Leaves the time in which no host could be reached (wall-clock milliseconds) out of how long accounts have failed. */
  excludeOutage(accounts: readonly Account[], from: number, to: number): void {
    const { store } = this.#parts
    store.transaction(() => {
      for (const { id } of accounts) {
        const state = store.episodes.forAccount(id)
        const without = withoutOutage(state, from, to)
        if (without !== state) store.episodes.setAccount(id, without)
      }
    })
  }

  /** Saves a wallet's thresholds and decides at once what they mean for its last balance. */
  setThresholds(account: Account, wallet: StoredWallet, rule: Thresholds, at: number): void {
    const { store } = this.#parts
    const { amount, readAt } = wallet
    const last = amount === null ? null : { amount, at: readAt ?? at, afterFailure: false }
    store.transaction(() => {
      store.thresholds.set(wallet.id, rule)
      decideAfterThresholdChange(this.#parts, account, wallet, last, rule, at)
    })
  }

  /** Whether any of these wallets, by key, needs a second reading to confirm its level. */
  needsSecondReading(accountId: string, keys: readonly string[]): boolean {
    const { store } = this.#parts
    return keys.some(key => needsConfirmation(store.episodes.forWallet(walletId(accountId, key))))
  }

  /** Whether an account is read as often as its provider allows, since a top-up may arrive. */
  awaitsTopUp(accountId: string, now: number): boolean {
    return this.#parts.store.sentTopUps.openOf(accountId).some(topUp => isWatchedFor(topUp, now))
  }

  #saveWallet(
    account: Account,
    wallet: WalletReading,
    position: number,
    at: number,
    chosen: Thresholds | undefined
  ): void {
    const { store } = this.#parts
    store.wallets.save(account.id, wallet, position, at)
    const id = walletId(account.id, wallet.key)
    if (chosen) store.thresholds.set(id, chosen)
    else if (store.thresholds.find(id) === null && wallet.amount !== undefined) {
      store.thresholds.set(id, proposeThresholds(wallet, wallet.amount))
    }
  }

  #log(account: Account, wallet: WalletReading): void {
    const { journal, store, providerName } = this.#parts
    const provider = providerName(account.providerId)
    if (wallet.failure) {
      journal.failed({
        provider,
        account: account.name,
        wallet: { id: walletId(account.id, wallet.key), name: wallet.name },
        failure: wallet.failure
      })
      return
    }
    if (wallet.amount === undefined) return
    const rule = store.thresholds.find(walletId(account.id, wallet.key)) ?? noThresholds
    const balance = { currency: wallet.currency, amount: wallet.amount }
    const level = wallet.active ? levelOf(wallet.amount, rule) : 'healthy'
    journal.read({ provider, wallet: wallet.name, balance, level: hasThresholds(rule) ? level : null })
  }
}
