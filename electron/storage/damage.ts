import { DatabaseSync } from 'node:sqlite'

/** SQLite's own codes: the file is damaged, or no database at all. */
const CORRUPT = 11
const NOT_A_DATABASE = 26
const FULL = 13
/** The extended one for the index of changes that could not grow: for want of room, though it is said otherwise. */
const NO_ROOM_TO_SHARE = 4874

/** What a look through the whole file has found. */
export class DamagedDatabaseError extends Error {
  constructor(found: string) {
    super(`the database is damaged: ${found}`)
    this.name = 'DamagedDatabaseError'
  }
}

/** Whether an error means that the file itself is damaged, and not that it cannot be read just now. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedDatabaseError) return true
  const code = sqliteCode(error)
  return code === CORRUPT || code === NOT_A_DATABASE
}

/** Whether SQLite could not write because there is no room. */
export const isFull = (error: unknown): boolean =>
  sqliteCode(error) === FULL || extendedCode(error) === NO_ROOM_TO_SHARE

/** The same of the file system as well. */
export const isNoRoom = (error: unknown): boolean =>
  isFull(error) ||
  (error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code)))

/** SQLite's primary result code; 0 where an error is none of SQLite's. */
export const sqliteCode = (error: unknown): number => extendedCode(error) & 0xff

const extendedCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0

/**
 * Looks through all of a database: a tenth of a second for each 10 million bytes.
 * @throws DamagedDatabaseError, or what SQLite throws where it cannot even begin
 */
export function ensureSound(db: DatabaseSync): void {
  const found = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
  if (found !== 'ok') throw new DamagedDatabaseError(String(found))
}

/**
 * Whether a file that nobody has open is a sound database of at most that schema.
 * @param known the newest schema that will do
 */
export function isSound(path: string, known: number): boolean {
  try {
    const db = new DatabaseSync(path, { readOnly: true })
    try {
      ensureSound(db)
      const { user_version: schema } = db.prepare('PRAGMA user_version').get() as { user_version: number }
      return schema > 0 && schema <= known
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}
