import { copyFileSync, existsSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { deleteEach, renameHeldSync, retryWhileHeld } from '#disk/held-files.ts'
import { Backups, makeStandalone } from './backups.ts'
import { openDatabase } from './database.ts'
import { isNoRoom, passesIntegrityCheck } from './integrity.ts'
import { migrations } from './migrations.ts'

/** How an unusable database was replaced. Times are wall-clock milliseconds. */
export interface Recovery {
  readonly at: number
  /** The file name the damaged database was kept under, beside the database; null where it was missing. */
  readonly aside: string | null
  /** When the backup that replaced it was made; null where there was none and Salio started empty. */
  readonly backupAt: number | null
}

/** The table of recoveries the user has not acknowledged yet. */
export class Recoveries {
  readonly #last
  readonly #add
  readonly #forget

  constructor(db: DatabaseSync) {
    this.#last = db.prepare(
      'SELECT at, aside, backup_at AS backupAt FROM recoveries ORDER BY at DESC LIMIT 1'
    )
    this.#add = db.prepare('INSERT INTO recoveries VALUES (:at, :aside, :backupAt)')
    this.#forget = db.prepare('DELETE FROM recoveries')
  }

  /** Null where there is none to show. */
  last(): Recovery | null {
    const row = this.#last.get()
    return row ? ({ ...row } as unknown as Recovery) : null
  }

  add(recovery: Recovery): void {
    this.#add.run({ ...recovery })
  }

  /** The user has acknowledged it. */
  dismiss(): void {
    this.#forget.run()
  }
}

const SIDE_FILES = ['-wal', '-shm'] as const
const ready = (path: string): string => `${path}.ready`

/**
 * Moves an unusable database aside, never to be deleted, and puts the newest intact backup in its place, or
 * an empty database where there is none. The recovery is recorded in the new one. If Salio is killed at any
 * moment, either the old database is still there or finishReplacing() completes the replacement.
 * @param now wall-clock milliseconds
 */
export function replaceDatabase(path: string, now: number): void {
  const aside = existsSync(path) ? asideName(path, now) : null
  for (const { path: copy, at } of [...new Backups(path).all(), null].map(
    one => one ?? { path: null, at: null }
  )) {
    if (copy !== null && !passesIntegrityCheck(copy, migrations.length)) continue
    if (prepare(path, copy, { at: now, aside, backupAt: at })) break
  }
  finishReplacing(path)
}

/** Completes a replacement that was interrupted, if any. */
export function finishReplacing(path: string): void {
  if (!existsSync(ready(path))) return
  const db = new DatabaseSync(ready(path), { readOnly: true })
  const aside = new Recoveries(db).last()?.aside ?? null
  db.close()
  // A write-ahead log must never be left beside a database it does not belong to: SQLite would apply it.
  for (const side of SIDE_FILES) {
    if (!existsSync(`${path}${side}`)) continue
    if (aside === null) retryWhileHeld(() => unlinkSync(`${path}${side}`))
    else renameHeldSync(`${path}${side}`, join(dirname(path), `${aside}${side}`))
  }
  if (aside !== null && existsSync(path)) renameHeldSync(path, join(dirname(path), aside))
  renameHeldSync(ready(path), path)
}

/** Prepares the replacement; false where the backup turns out to be unusable. */
function prepare(path: string, copy: string | null, recovery: Recovery): boolean {
  const unfinished = `${path}.unfinished`
  for (const suffix of ['', '-journal', ...SIDE_FILES]) deleteEach(`${unfinished}${suffix}`)
  try {
    if (copy !== null) copyFileSync(copy, unfinished)
    const db = openDatabase(unfinished)
    try {
      new Recoveries(db).add(recovery)
    } finally {
      db.close()
    }
    makeStandalone(unfinished)
    renameHeldSync(unfinished, ready(path))
    return true
  } catch (error) {
    // Once there is room this backup can be used: no older backup, and no empty database, may take its place
    // meanwhile.
    if (copy === null || isNoRoom(error)) throw error
    return false
  } finally {
    deleteEach(unfinished)
  }
}

/** "salio-damaged-2026-11-21.db", with a number appended where that name is taken. */
function asideName(path: string, now: number): string {
  const stem = `${basename(path, '.db')}-damaged-${new Date(now).toISOString().slice(0, 10)}`
  let name = `${stem}.db`
  for (let n = 2; existsSync(join(dirname(path), name)); n += 1) name = `${stem}-${n}.db`
  return name
}
