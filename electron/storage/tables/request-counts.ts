import type { DatabaseSync } from 'node:sqlite'

/**
 * The requests table: an account's number of requests on the last day it sent any. Days count from
 * 1970-01-01, UTC.
 */
export class RequestCounts {
  readonly #on
  readonly #count

  constructor(db: DatabaseSync) {
    this.#on = db.prepare('SELECT count FROM requests WHERE account_id = ? AND day = ?')
    // Selects from accounts, because an account may be removed while it is being read: then there is nothing
    // to count.
    this.#count = db.prepare(`
      INSERT INTO requests SELECT id, :day, 1 FROM accounts WHERE id = :accountId
      ON CONFLICT (account_id) DO UPDATE SET count = iif(day = excluded.day, count + 1, 1), day = excluded.day`)
  }

  countOn(accountId: string, day: number): number {
    const row = this.#on.get(accountId, day) as { count: number } | undefined
    return row?.count ?? 0
  }

  increment(accountId: string, day: number): void {
    this.#count.run({ accountId, day })
  }
}
