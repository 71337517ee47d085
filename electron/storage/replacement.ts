import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Backups, standAlone } from './backups.ts'
import { isNoRoom, isSound } from './damage.ts'
import { openDatabase } from './database.ts'
import { Recoveries, type Recovery } from './recoveries.ts'
import { migrations } from './schema.ts'

const SIDES = ['-wal', '-shm'] as const
const ready = (path: string): string => `${path}.ready`

/**
 * Puts a database that cannot be used aside, never to be deleted, and the newest sound backup in its place; an empty
 * one where there is none. What was done is noted in the new one. A kill at any moment leaves either the old one or
 * something that finishReplacing() completes.
 * @param now wall-clock milliseconds
 */
export function replaceDatabase(path: string, now: number): void {
  const aside = existsSync(path) ? asideName(path, now) : null
  for (const { path: copy, at } of [...new Backups(path).all(), null].map(
    one => one ?? { path: null, at: null }
  )) {
    if (copy !== null && !isSound(copy, migrations.length)) continue
    if (prepare(path, copy, { at: now, aside, backupAt: at })) break
  }
  finishReplacing(path)
}

/** Completes what a kill has interrupted, if anything. */
export function finishReplacing(path: string): void {
  if (!existsSync(ready(path))) return
  const db = new DatabaseSync(ready(path), { readOnly: true })
  const aside = new Recoveries(db).last()?.aside ?? null
  db.close()
  // A log of changes must never stand beside a database that it does not belong to: SQLite would apply it.
  for (const side of SIDES) {
    if (!existsSync(`${path}${side}`)) continue
    if (aside === null) rmSync(`${path}${side}`)
    else renameSync(`${path}${side}`, join(dirname(path), `${aside}${side}`))
  }
  if (aside !== null && existsSync(path)) renameSync(path, join(dirname(path), aside))
  renameSync(ready(path), path)
}

/** Makes what is to stand in the database's place; false where the backup will not do after all. */
function prepare(path: string, copy: string | null, recovery: Recovery): boolean {
  const unfinished = `${path}.unfinished`
  for (const left of ['', '-journal', ...SIDES]) rmSync(`${unfinished}${left}`, { force: true })
  try {
    if (copy !== null) copyFileSync(copy, unfinished)
    const db = openDatabase(unfinished)
    try {
      new Recoveries(db).add(recovery)
    } finally {
      db.close()
    }
    standAlone(unfinished)
    renameSync(unfinished, ready(path))
    return true
  } catch (error) {
    // Once there is room this backup will do: an older one, or none, must not take its place meanwhile.
    if (copy === null || isNoRoom(error)) throw error
    return false
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** "salio-damaged-2026-11-21.db", or a name with a number where that is taken. */
function asideName(path: string, now: number): string {
  const stem = `${basename(path, '.db')}-damaged-${new Date(now).toISOString().slice(0, 10)}`
  let name = `${stem}.db`
  for (let n = 2; existsSync(join(dirname(path), name)); n += 1) name = `${stem}-${n}.db`
  return name
}
