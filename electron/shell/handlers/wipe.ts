import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MARKER_FILE = 'delete-the-rest'
/** Chromium's single-instance lock. Deleting it would let a second Salio start. */
const LOCK_FILES = /^Singleton/

/**
 * Empties the data folder. If files are still open and cannot be deleted, a marker file leaves them to the
 * next start.
 */
export function wipe(folder: string): void {
  const left = readdirSync(folder)
    .filter(name => !LOCK_FILES.test(name))
    .filter(name => !tryRemove(join(folder, name)))
  if (left.length > 0) writeFileSync(join(folder, MARKER_FILE), '')
}

/** Completes an unfinished wipe. Call it before anything in the folder is opened. */
export function finishWipe(folder: string): void {
  if (existsSync(join(folder, MARKER_FILE))) wipe(folder)
}

function tryRemove(path: string): boolean {
  try {
    rmSync(path, { recursive: true })
    return true
  } catch {
    return false
  }
}
