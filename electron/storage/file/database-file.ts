import type { DatabaseSync } from 'node:sqlite'
import { type AccountSecretFields, accountsInOldCopies, Backups } from './backups.ts'

/** Pages returned per step: a few milliseconds. */
const PAGES_PER_STEP = 100
/** Free pages to keep, since they will soon be needed again. */
const PAGES_TO_KEEP = 500

/** Returns some of the database's freed pages to the disk; returns whether there is more. */
function shrink(db: DatabaseSync): boolean {
  const free = () => Number(db.prepare('PRAGMA freelist_count').get()?.['freelist_count'])
  const before = free()
  if (before <= PAGES_TO_KEEP) return false
  db.exec(`PRAGMA incremental_vacuum(${Math.min(PAGES_PER_STEP, before - PAGES_TO_KEEP)})`)
  const after = free()
  // A file created without auto_vacuum cannot shrink; stop instead of trying for ever.
  return after < before && after > PAGES_TO_KEEP
}

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

  /** The accounts and recipients named in the backups and damaged databases beside this file. */
  accountsInOldCopies(): AccountSecretFields[] {
    const path = this.#db.location()
    return path ? accountsInOldCopies(path) : []
  }

  /** Returns some of the freed pages to the disk; returns whether there is more. */
  shrink(): boolean {
    return shrink(this.#db)
  }
}
