import { DatabaseSync } from 'node:sqlite'
import { isNoRoomCode } from '#domain/files/no-room.ts'

/** SQLite result codes: https://sqlite.org/rescode.html */
const CORRUPT = 11
const NOT_A_DATABASE = 26
const FULL = 13
/** SQLITE_IOERR_SHMSIZE: the -shm file could not grow, which means that the disk is full. */
const SHM_FULL = 4874

/** The integrity check has found damage. */
class DamagedDatabaseError extends Error {
  constructor(found: string) {
    super(`the database is damaged: ${found}`)
    this.name = 'DamagedDatabaseError'
  }
}

/** Whether an error means that the file itself is damaged, not that it is unreadable for the moment. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedDatabaseError) return true
  const code = sqliteCode(error)
  return code === CORRUPT || code === NOT_A_DATABASE
}

/** Whether SQLite could not write because the disk is full. */
export const isFull = (error: unknown): boolean =>
  sqliteCode(error) === FULL || extendedCode(error) === SHM_FULL

/** The same, for errors of the file system too. */
export const isNoRoom = (error: unknown): boolean =>
  isFull(error) || (error instanceof Error && 'code' in error && isNoRoomCode(error.code))

/** SQLite's primary result code; 0 for an error that is not SQLite's. */
export const sqliteCode = (error: unknown): number => extendedCode(error) & 0xff

const extendedCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0

/**
 * Checks the whole database: about a tenth of a second per 10 MB.
 * @throws DamagedDatabaseError, or SQLite's own error where the check cannot start
 */
export function ensureIntegrity(db: DatabaseSync): void {
  const found = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
  if (found !== 'ok') throw new DamagedDatabaseError(String(found))
}

/**
 * Whether a file that nobody has open passes the integrity check and has a schema this version can read.
 * @param known the newest acceptable schema version
 */
export function passesIntegrityCheck(path: string, known: number): boolean {
  try {
    const db = new DatabaseSync(path, { readOnly: true })
    try {
      ensureIntegrity(db)
      const { user_version: schema } = db.prepare('PRAGMA user_version').get() as { user_version: number }
      return schema > 0 && schema <= known
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}
