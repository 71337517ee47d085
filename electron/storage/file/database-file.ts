import type { DatabaseSync } from 'node:sqlite'
import { Backups } from './backups.ts'
import { type AccountSecretFields, accountsInOldCopies } from './kept-elsewhere.ts'
import { shrink } from './shrink.ts'

/** The database file: its backups and its size. */
export class DatabaseFile {
  readonly #db: DatabaseSync
  readonly #backups: Backups

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#backups = new Backups(db.location() ?? '')
  }

  /** When the newest backup was made, wall-clock milliseconds; null where there is none. */
  lastBackupAt(): number | null {
    return this.#backups.all()[0]?.at ?? null
  }

  /**
   * Adds a backup; rejects where that fails, leaving none.
   * @param now wall-clock milliseconds
   * @param check the integrity check of a file; runs off the main thread, since a large file takes a second
   */
  backUp(now: number, check: (path: string) => Promise<boolean>): Promise<void> {
    return this.#backups.create(this.#db, now, check)
  }

  /** The accounts named in the backups and damaged databases beside this file. */
  accountsInOldCopies(): AccountSecretFields[] {
    const path = this.#db.location()
    return path ? accountsInOldCopies(path) : []
  }

  /** Returns some of the freed pages to the disk; returns whether there is more. */
  shrink(): boolean {
    return shrink(this.#db)
  }
}
