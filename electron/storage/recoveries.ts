import type { DatabaseSync } from 'node:sqlite'

/** What was done when the database could not be used any more. Times are wall-clock milliseconds. */
export interface Recovery {
  readonly at: number
  /** The name under which the damaged file was kept, beside the database; null where there was none any more. */
  readonly aside: string | null
  /** Of when the backup is that took its place; null where there was none, and Salio begins anew. */
  readonly backupAt: number | null
}

/** The table of what the user is still to be told of that. */
export class Recoveries {
  readonly #last
  readonly #add
  readonly #forget

  constructor(db: DatabaseSync) {
    this.#last = db.prepare(
      'SELECT at, aside, backup_at AS backupAt FROM recoveries ORDER BY at DESC LIMIT 1'
    )
    this.#add = db.prepare('INSERT INTO recoveries VALUES (:at, :aside, :backupAt)')
    this.#forget = db.prepare('DELETE FROM recoveries')
  }

  /** Null where there is nothing to tell. */
  last(): Recovery | null {
    const row = this.#last.get()
    return row ? ({ ...row } as unknown as Recovery) : null
  }

  add(recovery: Recovery): void {
    this.#add.run({ ...recovery })
  }

  /** The user has been told. */
  forget(): void {
    this.#forget.run()
  }
}
