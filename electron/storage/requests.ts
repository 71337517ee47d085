import type { DatabaseSync } from 'node:sqlite'

/** The requests table: how many an account has sent on the last day it sent any. Days are counted from 1970-01-01, UTC. */
export class Requests {
  readonly #on
  readonly #count

  constructor(db: DatabaseSync) {
    this.#on = db.prepare('SELECT count FROM requests WHERE account_id = ? AND day = ?')
    // An account that is removed while it is read has nothing to be counted for.
    this.#count = db.prepare(`
      INSERT INTO requests SELECT id, :day, 1 FROM accounts WHERE id = :accountId
      ON CONFLICT (account_id) DO UPDATE SET count = iif(day = excluded.day, count + 1, 1), day = excluded.day`)
  }

  on(accountId: string, day: number): number {
    const row = this.#on.get(accountId, day) as { count: number } | undefined
    return row?.count ?? 0
  }

  count(accountId: string, day: number): void {
    this.#count.run({ accountId, day })
  }
}
