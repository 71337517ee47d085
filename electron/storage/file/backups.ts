import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { deleteEach, renameHeldSync } from '#disk/held-files.ts'
import { EARLIER } from '#disk/names.ts'
import type { Account } from '#domain/accounts/account.ts'
import { passesIntegrityCheck } from './integrity.ts'

const MAX_BACKUPS = 7
/** Pages per step of the copy, about a millisecond each, off the main thread. */
const PAGES_PER_STEP = 200
const NAME = /^salio-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

export interface Backup {
  readonly path: string
  /** When the backup was started, wall-clock milliseconds. */
  readonly at: number
}

/** A copy was made that fails the integrity check, or could not be checked. */
class UnsoundCopyError extends Error {
  constructor() {
    super('the copy is not sound')
    this.name = 'UnsoundCopyError'
  }
}

/** Backups of the database in a folder beside it, readable by the owner only. The newest seven are kept. */
export class Backups {
  readonly #folder: string

  /** @param path of the database */
  constructor(path: string) {
    this.#folder = join(dirname(path), 'backups')
  }

  /** Newest first. */
  all(): Backup[] {
    if (!existsSync(this.#folder)) return []
    return readdirSync(this.#folder)
      .flatMap(name => {
        const [, day, ...time] = NAME.exec(name) ?? []
        return day ? [{ path: join(this.#folder, name), at: Date.parse(`${day}T${time.join(':')}Z`) }] : []
      })
      .sort((a, b) => b.at - a.at)
  }

  /**
   * Copies the database while it is in use. A copy that fails the integrity check is discarded.
   * @param now wall-clock milliseconds
   * @param check the integrity check of a file; runs off the main thread, since a large file takes a second
   */
  async create(db: DatabaseSync, now: number, check: (path: string) => Promise<boolean>): Promise<void> {
    const unfinished = this.#prepare()
    // A separate connection: the copy runs in another thread, and a write through the same connection would
    // make it fail.
    const reader = new DatabaseSync(db.location() ?? '', { readOnly: true, timeout: 5000 })
    try {
      await backup(reader, unfinished, { rate: PAGES_PER_STEP })
      makeStandalone(unfinished)
      if (!(await check(unfinished))) throw new UnsoundCopyError()
      this.#finish(unfinished, now)
    } finally {
      reader.close()
      deleteEach(unfinished)
    }
  }

  /**
   * The same synchronously, before a risky operation on the database.
   * @param known the newest schema version the copy may have
   */
  createSync(db: DatabaseSync, now: number, known: number): void {
    const unfinished = this.#prepare()
    try {
      db.prepare('VACUUM INTO ?').run(unfinished)
      makeStandalone(unfinished)
      if (!passesIntegrityCheck(unfinished, known)) throw new UnsoundCopyError()
      this.#finish(unfinished, now)
    } finally {
      deleteEach(unfinished)
    }
  }

  #prepare(): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const unfinished = join(this.#folder, 'unfinished')
    for (const suffix of ['', '-journal', '-wal', '-shm']) deleteEach(`${unfinished}${suffix}`)
    // Created first, because SQLite would create it readable by others.
    closeSync(openSync(unfinished, 'wx', 0o600))
    return unfinished
  }

  #finish(unfinished: string, now: number): void {
    const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
    renameHeldSync(unfinished, join(this.#folder, `salio-${stamp}Z.db`))
    // One that is held, by a backup of the whole computer for example, goes the next time.
    for (const { path } of this.all().slice(MAX_BACKUPS)) deleteEach(path)
  }
}

/** Turns a copy into a single file without side files and flushes it to the disk. */
export function makeStandalone(path: string): void {
  const db = new DatabaseSync(path)
  try {
    db.exec('PRAGMA journal_mode = DELETE')
  } finally {
    db.close()
  }
  chmodSync(path, 0o600)
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The part of an account or a recipient needed to find its secrets. */
export type AccountSecretFields = Pick<Account, 'id' | 'secretFields'>

/**
 * The accounts and recipients named in the backups of a database, in the damaged databases beside it and in what an earlier version had
 * recorded, as far as those can be read. Their secrets may still be in the keychain though the accounts are gone.
 */
export function accountsInOldCopies(path: string): AccountSecretFields[] {
  return oldCopies(path).flatMap(file => {
    try {
      const db = new DatabaseSync(file, { readOnly: true })
      try {
        return [...secretFieldsIn(db, 'accounts'), ...secretFieldsIn(db, 'recipients')]
      } finally {
        db.close()
      }
    } catch {
      return []
    }
  })
}

/** Of a table that an earlier version may not have had. */
function secretFieldsIn(db: DatabaseSync, table: 'accounts' | 'recipients'): AccountSecretFields[] {
  if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table)) return []
  const rows = db.prepare(`SELECT id, secret_fields AS fields FROM ${table}`).all()
  return rows.map(({ id, fields }) => ({ id: String(id), secretFields: JSON.parse(String(fields)) }))
}

function oldCopies(path: string): string[] {
  const folder = dirname(path)
  const names = readdirSync(folder)
  const damaged = names.filter(name => /^salio-damaged-.*\.db$/.test(name) && name !== basename(path))
  const earlier = names
    .filter(name => name.startsWith(EARLIER))
    .map(name => join(folder, name, basename(path)))
    .filter(existsSync)
  return [
    ...new Backups(path).all().map(backup => backup.path),
    ...damaged.map(name => join(folder, name)),
    ...earlier.flatMap(file => [file, ...oldCopies(file)])
  ]
}
