import type { DatabaseSync } from 'node:sqlite'
import { isDamage, isFull } from './integrity.ts'
import { migrations } from './schema.ts'

/** The database was written by a newer version of Salio; it is left untouched. */
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

/** The migration from an earlier version failed; the database is unchanged. */
export class MigrationError extends Error {
  constructor(cause: unknown) {
    super('the database could not be brought to this version', { cause })
    this.name = 'MigrationError'
  }
}

/** The schema version of a database; 0 for a new one. */
export const schemaOf = (db: DatabaseSync): number =>
  Number(db.prepare('PRAGMA user_version').get()?.['user_version'])

/** @throws NewerDatabaseError */
export function knownSchemaOf(db: DatabaseSync): number {
  const found = schemaOf(db)
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
  return found
}

/**
 * Migrates a database to this version's schema, in one transaction.
 * @param to the schema version to stop at, for tests that start from an older one
 * @throws NewerDatabaseError, MigrationError, or SQLite's own error where the file is damaged or the disk
 *   full
 */
export function migrate(db: DatabaseSync, to = migrations.length): void {
  const found = knownSchemaOf(db)
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
    if (db.isTransaction) db.exec('ROLLBACK')
    throw isDamage(error) || isFull(error) ? error : new MigrationError(error)
  }
}
