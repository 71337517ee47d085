import type { DatabaseSync } from 'node:sqlite'

/** How an unusable database was replaced. Times are wall-clock milliseconds. */
export interface Recovery {
  readonly at: number
  /** The file name the damaged database was kept under, beside the database; null where it was missing. */
  readonly aside: string | null
  /** When the backup that replaced it was made; null where there was none and Salio started empty. */
  readonly backupAt: number | null
}

/** The table of recoveries the user has not acknowledged yet. */
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

  /** Null where there is none to show. */
  last(): Recovery | null {
    const row = this.#last.get()
    return row ? ({ ...row } as unknown as Recovery) : null
  }

  add(recovery: Recovery): void {
    this.#add.run({ ...recovery })
  }

  /** The user has acknowledged it. */
  dismiss(): void {
    this.#forget.run()
  }
}
