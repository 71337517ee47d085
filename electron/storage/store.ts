import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Settings } from '#domain/settings.ts'
import { openDatabase } from './file/database.ts'
import { openSafely } from './file/open.ts'
import { transaction } from './file/transaction.ts'
import { Accounts } from './tables/accounts.ts'
import { SettingsTable } from './tables/settings.ts'
import { ThresholdsTable } from './tables/thresholds.ts'
import { type StoredWallet, Wallets } from './tables/wallets.ts'
import { Tables } from './tables.ts'

export type { StoredWallet }

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
