import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '#domain/accounts/account.ts'
import { transaction } from '../file/transaction.ts'
import { type AccountRow, accountFromRow } from './accounts.ts'

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
