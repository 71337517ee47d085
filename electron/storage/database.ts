import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { knownSchemaOf, migrate } from './migrations.ts'

/**
 * Opens the database, readable by its owner only, and brings it to this version's schema.
 * A balance that was announced must not be announced again after a power cut, so every commit reaches the disk.
 * @param path a file, or ':memory:'
 * @param look what is done with it before anything is changed
 * @throws NewerDatabaseError, MigrationError, what look throws, or what SQLite says
 */
export function openDatabase(path: string, look: (db: DatabaseSync) => void = () => undefined): DatabaseSync {
  if (path !== ':memory:') makePrivate(path)
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 })
  try {
    look(db)
    // What is freed can then be given back piece by piece. It has to be said while the file is still empty.
    if (knownSchemaOf(db) === 0) db.exec('PRAGMA auto_vacuum = INCREMENTAL')
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL')
    migrate(db)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/** SQLite gives its side files the mode of the database's own, so that one has to be right before it is opened. */
function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}
