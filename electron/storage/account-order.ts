import type { DatabaseSync } from 'node:sqlite'
import type { Account } from '../domain/account.ts'
import { type AccountRow, accountOf } from './accounts.ts'
import { transaction } from './transaction.ts'

/**
 * Where each account stands. Positions count from 1; one that is put away, and out of every list, has its position
 * below zero, so that it can come back to where it was.
 */
export class AccountOrder {
  readonly #db: DatabaseSync
  readonly #listed
  readonly #away
  readonly #place
  readonly #turn

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#listed = db.prepare('SELECT id FROM accounts WHERE position > 0 ORDER BY position, rowid')
    this.#away = db.prepare('SELECT * FROM accounts WHERE position < 0')
    this.#place = db.prepare('UPDATE accounts SET position = :position WHERE id = :id')
    this.#turn = db.prepare('UPDATE accounts SET position = :sign * abs(position) WHERE id = :id')
  }

  /** Lists these accounts in this order, and those not named after them as they were. */
  set(ids: readonly string[]): void {
    transaction(this.#db, () => {
      const listed = this.#listed.all().map(({ id }) => String(id))
      const order = new Set([...ids.filter(id => listed.includes(id)), ...listed])
      for (const [index, id] of [...order].entries()) this.#place.run({ id, position: index + 1 })
    })
  }

  /** Takes an account out of sight with all that is known of it, which stays until it is removed or put back. */
  putAway(id: string): void {
    this.#turn.run({ id, sign: -1 })
  }

  putBack(id: string): void {
    this.#turn.run({ id, sign: 1 })
  }

  /** Those that are put away. */
  away(): Account[] {
    return this.#away.all().map(row => accountOf(row as unknown as AccountRow))
  }
}
