import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { EverythingDeleted } from '#contract/desktop.ts'
import { autostart } from '../system/autostart.ts'

const MARKER_FILE = 'delete-the-rest'
/** Chromium's single-instance lock. Deleting it would let a second Salio start. */
const LOCK_FILES = /^Singleton/
/** What is still to be deleted from the keychain. All that may be left in the folder: the next start needs it. */
export const PENDING_DELETIONS_FILE = 'keys-to-delete.json'

/**
 * Empties the data folder. If files are still open and cannot be deleted, a marker file leaves them to the
 * next start.
 */
export function wipe(folder: string): void {
  const left = readdirSync(folder)
    .filter(name => !LOCK_FILES.test(name) && name !== PENDING_DELETIONS_FILE)
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

/**
 * Deletes everything Salio stores on this computer, and quits. The keychain comes first: if a secret cannot be deleted
 * nothing else is touched, so that the user can try again, or have the rest deleted.
 * @param forgetKeys deletes Salio's keychain entries, or notes for the next start which ones may remain
 */
export async function deleteEverything(
  forgetKeys: () => Promise<EverythingDeleted>
): Promise<EverythingDeleted> {
  const forgotten = await forgetKeys()
  if (!forgotten.ok) return forgotten
  // Errors are ignored: they must not stop the deletion.
  await autostart()
    .set(false)
    .catch(() => undefined)
  app.once('quit', () => wipe(app.getPath('userData')))
  app.quit()
  return forgotten
}
