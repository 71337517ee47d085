import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '../domain/account.ts'
import type { Rule } from '../domain/rule.ts'
import type { Settings } from '../domain/settings.ts'
import type { WalletFacts } from '../domain/wallet.ts'
import { Accounts } from './accounts.ts'
import { openDatabase } from './database.ts'
import { openSafely } from './open-safely.ts'
import { Rules } from './rules.ts'
import { SettingsTable } from './settings-table.ts'
import { Tables } from './tables.ts'
import { transaction } from './transaction.ts'
import { type StoredWallet, Wallets } from './wallets.ts'

export type { StoredWallet }

/**
 * All that Salio remembers but the secrets. Synchronous; amounts are exact decimal text in the wallet's own
 * currency; times are wall-clock milliseconds.
 */
export class Store extends Tables {
  /** Whether it is a copy in memory of what a newer Salio has written: nothing may be changed. */
  readonly isCopy: boolean
  readonly #db: DatabaseSync
  readonly #accounts: Accounts
  readonly #wallets: Wallets
  readonly #rules: Rules
  readonly #settings: SettingsTable

  private constructor(db: DatabaseSync, isCopy = false) {
    super(db)
    this.#db = db
    this.isCopy = isCopy
    this.#accounts = new Accounts(db)
    this.#wallets = new Wallets(db)
    this.#rules = new Rules(db)
    this.#settings = new SettingsTable(db)
  }

  /**
   * @param path a file, made with its folder where there is none, or ':memory:'
   * @throws NewerDatabaseError when a newer Salio has written it
   */
  static open(path: string): Store {
    return new Store(openDatabase(path))
  }

  /**
   * The same for the user's own file: one that is damaged is put aside and replaced, which recoveries then tell; of
   * one that a newer Salio has written a copy is opened, as far as it is understood.
   * @param now wall-clock milliseconds
   * @throws NewerDatabaseError, MigrationError, or what SQLite or the file system says
   */
  static openSafely(path: string, now: number): Store {
    const { db, isCopy } = openSafely(path, now)
    return new Store(db, isCopy)
  }

  /** Does all of the work or none of it. Within another transaction it is part of that one. */
  transaction<T>(work: () => T): T {
    return transaction(this.#db, work)
  }

  /** In the user's order, without those put away. */
  accounts(): Account[] {
    return this.#accounts.all()
  }

  account(id: string): Account | null {
    return this.#accounts.one(id)
  }

  addAccount(account: Account): void {
    this.#accounts.add(account)
  }

  updateAccount(account: Account): void {
    this.#accounts.update(account)
  }

  /** Removes the account with its wallets and all that is known of them. Its secrets are the keychain's. */
  removeAccount(id: string): void {
    this.#accounts.remove(id)
  }

  /** In the provider's order. */
  wallets(accountId: string): StoredWallet[] {
    return this.#wallets.of(accountId)
  }

  /** Adds a wallet or brings what is known of it up to date; returns whether it is new. */
  saveWallet(accountId: string, facts: WalletFacts, position: number, seenAt: number): boolean {
    return this.#wallets.save(accountId, facts, position, seenAt)
  }

  /** Null until one is set: not even suggested marks. */
  rule(walletId: string): Rule | null {
    return this.#rules.one(walletId)
  }

  setRule(walletId: string, rule: Rule): void {
    this.#rules.set(walletId, rule)
  }

  /** The user's settings over the initial ones; a damaged one is as it was initially. */
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
