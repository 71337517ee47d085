import type { DatabaseSync } from 'node:sqlite'
import { type Account, walletId } from '#domain/accounts/account.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import type { Amount } from '#domain/money/money.ts'
import type { Accounts } from './accounts.ts'

/** A wallet as last read. Times are wall-clock milliseconds. */
export interface StoredWallet extends WalletFacts {
  readonly id: string
  readonly position: number
  /** The last balance read; null until the first reading. */
  readonly amount: Amount | null
  /** When that balance was last read. */
  readonly readAt: number | null
}

/** A wallet with its account and all wallets of that account. */
export interface WalletInAccount {
  readonly account: Account
  readonly wallet: StoredWallet
  readonly wallets: readonly StoredWallet[]
}

interface Row {
  id: string
  key: string
  position: number
  name: string
  currency: string
  kind: WalletFacts['kind']
  active: number
  detail: string | null
  expires_at: number | null
  expiring: Amount | null
  amount: Amount | null
  last_at: number | null
}

/** The wallets table, each row joined with its last reading. */
export class Wallets {
  readonly #accounts: Accounts
  readonly #forAccount
  readonly #accountOf
  readonly #update
  readonly #add
  readonly #addSeries
  readonly #forget
  readonly #forgetUnlisted

  constructor(db: DatabaseSync, accounts: Accounts) {
    this.#accounts = accounts
    this.#forAccount = db.prepare(`
      SELECT wallets.*, amount, last_at FROM wallets
      JOIN series ON wallet_id = id
      LEFT JOIN readings ON series = number AND (era, first_at) = (
        SELECT era, first_at FROM readings WHERE series = number ORDER BY era DESC, first_at DESC LIMIT 1)
      WHERE account_id = ? ORDER BY position, key`)
    this.#accountOf = db.prepare('SELECT account_id FROM wallets WHERE id = ?')
    this.#update = db.prepare(`
      UPDATE wallets SET position = :position, name = :name, currency = coalesce(nullif(:currency, ''), currency), kind = :kind, active = :active,
        detail = :detail, expires_at = :expiresAt, expiring = :expiring, seen_at = :seenAt WHERE account_id = :accountId AND key = :key`)
    this.#add = db.prepare(`
      INSERT INTO wallets (id, account_id, key, position, name, currency, kind, active, detail, expires_at, expiring, seen_at)
      VALUES (:id, :accountId, :key, :position, :name, :currency, :kind, :active, :detail, :expiresAt, :expiring, :seenAt)`)
    this.#addSeries = db.prepare('INSERT INTO series (wallet_id) VALUES (?)')
    this.#forget = db.prepare(`
      DELETE FROM wallets WHERE account_id = ? AND seen_at <> ?
        AND NOT EXISTS (SELECT 1 FROM rules WHERE wallet_id = id)
        AND NOT EXISTS (SELECT 1 FROM pay_ins WHERE wallet_id = id)
        AND NOT EXISTS (SELECT 1 FROM series JOIN readings ON series = number WHERE wallet_id = id)`)
    this.#forgetUnlisted = db.prepare(`
      DELETE FROM wallets WHERE account_id = :accountId AND seen_at < :before
        AND NOT EXISTS (SELECT 1 FROM history WHERE wallet_id = wallets.id)
        AND NOT EXISTS (SELECT 1 FROM pay_ins WHERE wallet_id = wallets.id)
        AND NOT EXISTS (SELECT 1 FROM hours JOIN series ON series = number
          WHERE wallet_id = wallets.id AND (spent <> '0' OR topped_up <> '0'))
        AND (SELECT count(DISTINCT amount) FROM readings JOIN series ON series = number WHERE wallet_id = wallets.id) <= 1`)
  }

  /** In the provider's order. */
  forAccount(accountId: string): StoredWallet[] {
    return this.#forAccount.all(accountId).map(row => walletOf(row as unknown as Row))
  }

  /** Null if the wallet is unknown or its account is hidden. */
  find(id: string): WalletInAccount | null {
    const row = this.#accountOf.get(id) as { account_id: string } | undefined
    const account = row ? this.#accounts.find(row.account_id) : null
    const wallets = account ? this.forAccount(account.id) : []
    const wallet = wallets.find(wallet => wallet.id === id)
    return account && wallet ? { account, wallet, wallets } : null
  }

  /**
   * Adds or updates a wallet, whose currency stays if this time it is unknown (""); returns whether it is new.
   * @param seenAt when the provider listed it, whether or not its balance could be read
   */
  save(accountId: string, facts: WalletFacts, position: number, seenAt: number): boolean {
    const { key, name, currency, kind, active, detail, expiry } = facts
    const values = {
      ...{ accountId, key, position, name, currency, kind, active: Number(active), detail, seenAt },
      expiresAt: expiry?.at ?? null,
      expiring: expiry?.amount ?? null
    }
    if (this.#update.run(values).changes) return false
    const id = walletId(accountId, key)
    this.#add.run({ ...values, id })
    this.#addSeries.run(id)
    return true
  }

  /**
   * Deletes the wallets of an account that never had a balance, thresholds nor pay-in details, and that its provider no longer lists: they
   * stood for others that could not be read.
   * @param seenAt when the account was read
   */
  forgetUnread(accountId: string, seenAt: number): void {
    this.#forget.run(accountId, seenAt)
  }

  /**
   * Deletes an account's wallets that the provider has not listed since a moment and of which nothing could be shown:
   * no alert, no pay-in details, and no balance but one. An answer with other ids each time would otherwise leave thousands.
   * @param before wall-clock milliseconds
   */
  forgetUnlisted(accountId: string, before: number): void {
    this.#forgetUnlisted.run({ accountId, before })
  }
}

const walletOf = (row: Row): StoredWallet => ({
  id: row.id,
  key: row.key,
  position: row.position,
  name: row.name,
  currency: row.currency,
  kind: row.kind,
  active: row.active === 1,
  detail: row.detail,
  ...(row.expires_at !== null &&
    row.expiring !== null && { expiry: { at: row.expires_at, amount: row.expiring } }),
  // What was read before it was billed afterwards is no balance of it any more.
  amount: row.kind === 'postpaid' ? null : row.amount,
  readAt: row.last_at
})
