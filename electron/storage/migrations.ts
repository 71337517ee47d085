import type { DatabaseSync } from 'node:sqlite'
import { migrations } from './schema.ts'

/** The database was written by a newer Salio than this one; it is left untouched. */
export class NewerDatabaseError extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super(`the database has schema ${found}, this version of Salio knows ${known}`)
    this.name = 'NewerDatabaseError'
    this.found = found
    this.known = known
  }
}

/**
 * Brings a database to this version's schema, all of it or nothing.
 * @param to the schema to stop at, for a test that starts from an older one
 * @throws NewerDatabaseError
 */
export function migrate(db: DatabaseSync, to = migrations.length): void {
  const { user_version: found } = db.prepare('PRAGMA user_version').get() as { user_version: number }
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
  if (found >= to) return
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of migrations.slice(found, to)) {
      if (typeof migration === 'string') db.exec(migration)
      else migration(db)
    }
    db.exec(`PRAGMA user_version = ${to}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
