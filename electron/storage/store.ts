import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Settings } from '#domain/settings.ts'
import { openDatabase } from './file/database.ts'
import { DatabaseFile } from './file/database-file.ts'
import { openSafely } from './file/open.ts'
import { Recoveries } from './file/recovery.ts'
import { transaction } from './file/transaction.ts'
import { Backfill } from './readings/backfill.ts'
import { Charts } from './readings/charts.ts'
import { Compaction, Retention, Thinning } from './readings/compaction.ts'
import { HourlyTotals } from './readings/hourly-totals.ts'
import { Readings } from './readings/readings.ts'
import { Series } from './readings/series.ts'
import { TopUps } from './readings/top-ups.ts'
import { AccountOrder, Accounts } from './tables/accounts.ts'
import { AlertLog } from './tables/alert-log.ts'
import { Episodes } from './tables/episodes.ts'
import { Outbox } from './tables/outbox.ts'
import { RequestCounts } from './tables/request-counts.ts'
import { SettingsTable } from './tables/settings.ts'
import { Snoozes } from './tables/snoozes.ts'
import { ThresholdsTable } from './tables/thresholds.ts'
import { type StoredWallet, Wallets } from './tables/wallets.ts'

/** The tables of readings, alerts and upkeep, each behind its own class. */
class Tables {
  readonly readings: Readings
  readonly hourlyTotals: HourlyTotals
  readonly charts: Charts
  readonly topUps: TopUps
  readonly backfill: Backfill
  readonly compaction: Compaction
  readonly thinning: Thinning
  readonly requestCounts: RequestCounts
  readonly episodes: Episodes
  readonly alertLog: AlertLog
  readonly outbox: Outbox
  readonly snoozes: Snoozes
  readonly accountOrder: AccountOrder
  readonly recoveries: Recoveries
  readonly file: DatabaseFile

  constructor(db: DatabaseSync) {
    const eras = new Series(db)
    this.accountOrder = new AccountOrder(db)
    this.hourlyTotals = new HourlyTotals(db)
    this.thinning = new Thinning(db)
    this.readings = new Readings(db, eras, this.hourlyTotals, this.thinning)
    this.charts = new Charts(db, eras)
    this.topUps = new TopUps(db, this.readings)
    this.backfill = new Backfill(db, eras, this.hourlyTotals, this.readings, this.thinning)
    this.compaction = new Compaction(db, new Retention(db, this.hourlyTotals))
    this.requestCounts = new RequestCounts(db)
    this.episodes = new Episodes(db)
    this.alertLog = new AlertLog(db)
    this.outbox = new Outbox(db)
    this.snoozes = new Snoozes(db)
    this.recoveries = new Recoveries(db)
    this.file = new DatabaseFile(db)
  }
}

export type { StoredWallet }

/** A wallet with its account and all wallets of that account. */
export interface WalletInAccount {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly wallets: readonly StoredWallet[]
}

/**
 * All persistent data except the secrets. Synchronous; amounts are exact decimal text in the wallet's own
 * currency; times are wall-clock milliseconds.
 */
export class Store extends Tables {
  /** Whether this is an in-memory copy of a newer version's database: nothing may be changed. */
  readonly isCopy: boolean
  readonly #db: DatabaseSync
  readonly #accounts: Accounts
  readonly #wallets: Wallets
  readonly #rules: ThresholdsTable
  readonly #settings: SettingsTable

  private constructor(db: DatabaseSync, isCopy = false) {
    super(db)
    this.#db = db
    this.isCopy = isCopy
    this.#accounts = new Accounts(db)
    this.#wallets = new Wallets(db)
    this.#rules = new ThresholdsTable(db)
    this.#settings = new SettingsTable(db)
  }

  /**
   * @param path a file, created with its folder if missing, or ':memory:'
   * @throws NewerDatabaseError when a newer version of Salio has written it
   */
  static open(path: string): Store {
    return new Store(openDatabase(path))
  }

  /**
   * The same for the user's own file. A damaged database is moved aside and replaced, which is recorded in
   * `recoveries`. Of one that a newer version has written, an in-memory copy is opened as far as this version
   * understands it.
   * @param now wall-clock milliseconds
   * @throws NewerDatabaseError, MigrationError, or errors of SQLite and the file system
   */
  static openSafely(path: string, now: number): Store {
    const { db, isCopy } = openSafely(path, now)
    return new Store(db, isCopy)
  }

  /** Runs the work in a transaction; nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    return transaction(this.#db, work)
  }

  /** In the user's order, without hidden ones. */
  accounts(): Account[] {
    return this.#accounts.all()
  }

  account(id: string): Account | null {
    return this.#accounts.find(id)
  }

  addAccount(account: Account): void {
    this.#accounts.add(account)
  }

  updateAccount(account: Account): void {
    this.#accounts.update(account)
  }

  /**
   * Removes the account with its wallets and all their data. Its secrets are in the keychain and stay there.
   */
  removeAccount(id: string): void {
    this.#accounts.remove(id)
  }

  /** In the provider's order. */
  wallets(accountId: string): StoredWallet[] {
    return this.#wallets.forAccount(accountId)
  }

  /** Null if the wallet is unknown or its account is hidden. */
  wallet(id: string): WalletInAccount | null {
    const accountId = this.#wallets.accountOf(id)
    const account = this.accounts().find(account => account.id === accountId)
    const wallets = account ? this.wallets(account.id) : []
    const wallet = wallets.find(wallet => wallet.id === id)
    return account && wallet ? { account, wallet, wallets } : null
  }

  /** Adds or updates a wallet; returns whether it is new. */
  saveWallet(accountId: string, facts: WalletFacts, position: number, seenAt: number): boolean {
    return this.#wallets.save(accountId, facts, position, seenAt)
  }

  /** Null until thresholds, be it suggested ones, are set. */
  thresholds(walletId: string): Thresholds | null {
    return this.#rules.find(walletId)
  }

  setThresholds(walletId: string, rule: Thresholds): void {
    this.#rules.set(walletId, rule)
  }

  /** The stored settings over the initial ones; an invalid stored value is ignored. */
  settings(): Settings {
    return this.#settings.all()
  }

  changeSettings(changes: Partial<Settings>): void {
    this.transaction(() => this.#settings.change(changes))
  }

  close(): void {
    this.#db.close()
  }
}
