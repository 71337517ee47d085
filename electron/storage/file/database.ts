import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { knownSchemaOf, migrate } from './migrations.ts'

/**
 * Opens the database, readable by its owner only, and migrates it to this version's schema. Every commit is
 * flushed to the disk: an alert that was shown must not be shown again after a power cut.
 * @param path a file, or ':memory:'
 * @param look is called with the open database before anything is changed
 * @throws NewerDatabaseError, MigrationError, what `look` throws, or SQLite's own error
 */
export function openDatabase(path: string, look: (db: DatabaseSync) => void = () => undefined): DatabaseSync {
  if (path !== ':memory:') makePrivate(path)
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 })
  try {
    look(db)
    // Lets freed pages be returned step by step. Only an empty file accepts this setting.
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

/** SQLite gives its side files the mode of the database file, so that mode must be right before opening. */
function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}
