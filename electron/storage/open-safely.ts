import { existsSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { Backups } from './backups.ts'
import { ensureSound, isDamage } from './damage.ts'
import { openDatabase } from './database.ts'
import { NewerDatabaseError, schemaOf } from './migrations.ts'
import { copyNewer } from './newer-copy.ts'
import { finishReplacing, replaceDatabase } from './replacement.ts'
import { migrations } from './schema.ts'

interface Opened {
  readonly db: DatabaseSync
  readonly isCopy: boolean
}

/**
 * Opens the user's database. It is looked through first; one that is damaged or lost is replaced by its newest sound
 * backup, one of an earlier version is backed up before it is changed, and one of a newer Salio is left as it is: what
 * is understood of it is opened as a copy in memory.
 * @param now wall-clock milliseconds
 * @throws NewerDatabaseError, MigrationError, or what SQLite or the file system says
 */
export function openSafely(path: string, now: number): Opened {
  try {
    return { db: openOwn(path, now), isCopy: false }
  } catch (error) {
    if (!(error instanceof NewerDatabaseError)) throw error
    const copy = copyNewer(path)
    if (copy === null) throw error
    return { db: copy, isCopy: true }
  }
}

function openOwn(path: string, now: number): DatabaseSync {
  finishReplacing(path)
  if (isLost(path)) replaceDatabase(path, now)
  try {
    const opened = openDatabase(path, db => {
      ensureSound(db)
      const schema = schemaOf(db)
      if (schema > 0 && schema < migrations.length) new Backups(path).makeNow(db, now, schema)
    })
    makeShrinkable(opened)
    return opened
  } catch (error) {
    if (!isDamage(error)) throw error
    replaceDatabase(path, now)
    return openDatabase(path)
  }
}

/** Backups of a database that is not there: a new computer has none. */
const isLost = (path: string): boolean =>
  !(existsSync(path) && statSync(path).size > 0) && new Backups(path).all().length > 0

/** Files of earlier versions keep what is freed in them; written anew once, they can give it back. */
function makeShrinkable(db: DatabaseSync): void {
  if (db.prepare('PRAGMA auto_vacuum').get()?.['auto_vacuum'] !== 0) return
  try {
    db.exec('PRAGMA auto_vacuum = INCREMENTAL; VACUUM')
  } catch {
    // There is no room for that now; the next start tries again.
  }
}
