import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { Backups } from './backups.ts'
import { openDatabase } from './database.ts'
import { ensureIntegrity, isDamage } from './integrity.ts'
import { migrations, NewerDatabaseError, schemaOf } from './migrations.ts'
import { copyNewer } from './newer-version.ts'
import { finishReplacing, replaceDatabase } from './recovery.ts'

interface Opened {
  readonly db: DatabaseSync
  readonly isCopy: boolean
}

/**
 * Opens the user's database after an integrity check. A damaged or missing one is replaced by its newest
 * intact backup. One of an earlier version is backed up before it is migrated. One of a newer version is left
 * untouched and opened as an in-memory copy of what this version understands.
 * @param now wall-clock milliseconds
 * @throws NewerDatabaseError, MigrationError, or errors of SQLite and the file system
 */
export function openSafely(path: string, now: number): Opened {
  try {
    return { db: openOrRecover(path, now), isCopy: false }
  } catch (error) {
    if (!(error instanceof NewerDatabaseError)) throw error
    const copy = copyNewer(path)
    if (copy === null) throw error
    return { db: copy, isCopy: true }
  }
}

function openOrRecover(path: string, now: number): DatabaseSync {
  finishReplacing(path)
  if (isMissing(path)) replaceDatabase(path, now)
  try {
    const opened = openDatabase(path, db => {
      ensureIntegrity(db)
      const schema = schemaOf(db)
      if (schema > 0 && schema < migrations.length) new Backups(path).createSync(db, now, schema)
    })
    makeShrinkable(opened)
    return opened
  } catch (error) {
    if (!isDamage(error)) throw error
    replaceDatabase(path, now)
    return openDatabase(path)
  }
}

/** There are backups but no database. A new computer has no backups. */
const isMissing = (path: string): boolean =>
  !(existsSync(path) && statSync(path).size > 0) && new Backups(path).all().length > 0

/** Databases of earlier versions cannot return freed pages to the disk; rewriting them once enables that. */
function makeShrinkable(db: DatabaseSync): void {
  if (db.prepare('PRAGMA auto_vacuum').get()?.['auto_vacuum'] !== 0) return
  try {
    db.exec('PRAGMA auto_vacuum = INCREMENTAL; VACUUM')
  } catch {
    // The disk is too full for that now; the next start tries again.
  }
}
