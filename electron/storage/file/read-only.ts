import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { migrations, schemaOf } from './migrations.ts'

/**
 * Opens the database for reading only, as it is; it may be in use.
 * @returns `noData` where there is none, `dataVersion` where another version of Salio has written it
 * @throws errors of SQLite and the file system
 */
export function openReadOnly(path: string): DatabaseSync | 'noData' | 'dataVersion' {
  if (!existsSync(path) || statSync(path).size === 0) return 'noData'
  const db = new DatabaseSync(path, { readOnly: true, timeout: 2000 })
  if (schemaOf(db) === migrations.length) return db
  db.close()
  return 'dataVersion'
}
