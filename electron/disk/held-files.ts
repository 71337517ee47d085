import { lstatSync, readdirSync, renameSync, rmdirSync, truncateSync, unlinkSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What Windows answers while another program has a file open. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES'])

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && HELD.has(String(error.code))

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Milliseconds before each further try while the caller waits: a third of a second in all. */
const SHORT_PAUSES = [10, 20, 40, 80, 160]
/** The same where nothing waits: about five seconds. */
const LONG_PAUSES = [...SHORT_PAUSES, 320, 640, 1_280, 2_560]

/**
 * Does something that fails while another program has a file open, and tries again for a moment. Only on Windows:
 * elsewhere the same errors mean that it is not allowed, and waiting does not help.
 * @throws what the last try threw
 */
export function retryWhileHeld<T>(work: () => T, platform = process.platform): T {
  for (const milliseconds of platform === 'win32' ? SHORT_PAUSES : []) {
    try {
      return work()
    } catch (error) {
      if (!isHeld(error)) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  }
  return work()
}

/** Renames a file or folder in place of what has that name, and tries again while one of them is held. */
export const renameHeldSync = (from: string, to: string, platform = process.platform): void =>
  retryWhileHeld(() => renameSync(from, to), platform)

/** The same for longer, without blocking. */
export async function renameHeld(from: string, to: string, platform = process.platform): Promise<void> {
  for (const milliseconds of platform === 'win32' ? LONG_PAUSES : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!isHeld(error)) throw error
    }
    await pause(milliseconds)
  }
  await rename(from, to)
}

/**
 * Deletes a file, or a folder with all that is in it, file by file, so that one that is held keeps no other. Never
 * throws. Not by a recursive `rmSync`: where that fails on Windows it may end the process instead of throwing, in the Node
 * of the Electrons since 42.
 * @returns the paths of the files and folders that are left
 */
export function deleteEach(path: string): string[] {
  try {
    if (!lstatSync(path).isDirectory()) return isGone(() => unlinkSync(path)) ? [] : [path]
    const left = readdirSync(path).flatMap(name => deleteEach(join(path, name)))
    if (left.length > 0) return left
    return isGone(() => rmdirSync(path)) ? [] : [path]
  } catch (error) {
    return isMissing(error) ? [] : [path]
  }
}

/** Takes the content of a file that cannot be deleted. Windows allows that more often. Never throws. */
export function emptyFile(path: string): boolean {
  try {
    truncateSync(path)
    return true
  } catch {
    return false
  }
}

function isGone(remove: () => void): boolean {
  try {
    remove()
    return true
  } catch (error) {
    return isMissing(error)
  }
}
