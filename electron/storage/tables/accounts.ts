import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import { transaction } from '../file/transaction.ts'

type AccountRow = {
  id: string
  provider_id: string
  name: string
  environment: string
  field_values: string
  secret_fields: string
  interval_minutes: number
  demo: number
  subtitle: string | null
  created_at: number
}

/**
 * The accounts table: everything about an account except its secrets, which are in the keychain. Hidden
 * accounts are in none of its results.
 */
export class Accounts {
  readonly #all
  readonly #find
  readonly #add
  readonly #update
  readonly #remove

  constructor(db: DatabaseSync) {
    this.#all = db.prepare('SELECT * FROM accounts WHERE position > 0 ORDER BY position, rowid')
    this.#find = db.prepare('SELECT * FROM accounts WHERE id = ? AND position > 0')
    this.#add = db.prepare(`
      INSERT INTO accounts VALUES (:id, (SELECT coalesce(max(abs(position)), 0) + 1 FROM accounts), :provider_id,
        :name, :environment, :field_values, :secret_fields, :interval_minutes, :demo, :subtitle, :created_at)`)
    this.#update = db.prepare(`
      UPDATE accounts SET provider_id = :provider_id, name = :name, environment = :environment,
        field_values = :field_values, secret_fields = :secret_fields, interval_minutes = :interval_minutes,
        demo = :demo, subtitle = :subtitle, created_at = :created_at WHERE id = :id`)
    this.#remove = db.prepare('DELETE FROM accounts WHERE id = ?')
  }

  /** In the user's order. */
  all(): Account[] {
    return this.#all.all().map(row => accountFromRow(row as unknown as AccountRow))
  }

  find(id: string): Account | null {
    const row = this.#find.get(id)
    return row ? accountFromRow(row as unknown as AccountRow) : null
  }

  add(account: Account): void {
    this.#add.run(rowOf(account))
  }

  update(account: Account): void {
    this.#update.run(rowOf(account))
  }

  /** Removes the account with its wallets and all their data. Its secrets are in the keychain and stay there. */
  remove(id: string): void {
    this.#remove.run(id)
  }
}

const rowOf = (account: Account): AccountRow => ({
  id: account.id,
  provider_id: account.providerId,
  name: account.name,
  environment: account.environment,
  field_values: JSON.stringify(account.values),
  secret_fields: JSON.stringify(account.secretFields),
  interval_minutes: account.intervalMinutes,
  demo: Number(account.demo),
  subtitle: account.subtitle,
  created_at: account.createdAt
})

const accountFromRow = (row: AccountRow): Account => ({
  id: row.id,
  providerId: row.provider_id,
  name: row.name,
  environment: row.environment,
  values: JSON.parse(row.field_values),
  secretFields: JSON.parse(row.secret_fields),
  intervalMinutes: row.interval_minutes,
  demo: row.demo === 1,
  subtitle: row.subtitle,
  createdAt: row.created_at
})

/**
 * The user's order of the accounts. Positions count from 1. A hidden (just removed) account has its position
 * negated, which keeps it out of every list and lets it return to its old place.
 */
export class AccountOrder {
  readonly #db: DatabaseSync
  readonly #listed
  readonly #hidden
  readonly #setPosition
  readonly #setSign

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#listed = db.prepare('SELECT id FROM accounts WHERE position > 0 ORDER BY position, rowid')
    this.#hidden = db.prepare('SELECT * FROM accounts WHERE position < 0')
    this.#setPosition = db.prepare('UPDATE accounts SET position = :position WHERE id = :id')
    this.#setSign = db.prepare('UPDATE accounts SET position = :sign * abs(position) WHERE id = :id')
  }

  /** Puts the given accounts first, in this order; the others follow in their present order. */
  set(ids: readonly string[]): void {
    transaction(this.#db, () => {
      const listed = this.#listed.all().map(({ id }) => String(id))
      const order = new Set([...ids.filter(id => listed.includes(id)), ...listed])
      for (const [index, id] of [...order].entries()) this.#setPosition.run({ id, position: index + 1 })
    })
  }

  /** Hides an account from every list. All its data stays until it is removed or restored. */
  hide(id: string): void {
    this.#setSign.run({ id, sign: -1 })
  }

  restore(id: string): void {
    this.#setSign.run({ id, sign: 1 })
  }

  /** The hidden accounts. */
  hidden(): Account[] {
    return this.#hidden.all().map(row => accountFromRow(row as unknown as AccountRow))
  }
}
