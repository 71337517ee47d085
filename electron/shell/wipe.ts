import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MARK = 'delete-the-rest'
/** Held by whichever Salio runs: without it a second one would start beside it. */
const LOCKS = /^Singleton/

/** Empties Salio's folder. What is still open and cannot be deleted is left for the next start, by a mark. */
export function wipe(folder: string): void {
  const left = readdirSync(folder)
    .filter(name => !LOCKS.test(name))
    .filter(name => !removed(join(folder, name)))
  if (left.length > 0) writeFileSync(join(folder, MARK), '')
}

/** Ends what a wipe could not, before anything in the folder is opened. */
export function finishWipe(folder: string): void {
  if (existsSync(join(folder, MARK))) wipe(folder)
}

function removed(path: string): boolean {
  try {
    rmSync(path, { recursive: true })
    return true
  } catch {
    return false
  }
}
