import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { deleteEach, renameHeld } from '#disk/held-files.ts'
import { isNoRoomCode } from '#domain/files/no-room.ts'
import type { FileFault } from '#domain/files/readings-file.ts'

/** Where a file is, in few words: its folder's name and its own, "Documents/salio.csv". */
export const placeOf = (path: string): string => join(basename(dirname(path)), basename(path))

/**
 * Writes a file atomically, readable by its owner only. If writing fails, the existing file is unchanged and
 * nothing is left beside it. Rejects with the file system's error.
 * @param id makes the name of the unfinished file unique in its folder
 * @param chunks written one after another, each requested once the one before is written
 */
export async function writeFileAtomically(path: string, id: string, chunks: Iterable<string>): Promise<void> {
  const unfinished = join(dirname(path), `.salio-${id}.part`)
  const file = await open(unfinished, 'wx', 0o600)
  try {
    try {
      for (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await renameHeld(unfinished, path)
  } catch (error) {
    deleteEach(unfinished)
    throw error
  }
}

/**
 * The user-facing problem for a file system error.
 * @throws the error itself where it is not one of the file system's
 */
export function fileProblem(
  error: unknown,
  doing: 'reading' | 'writing'
): { readonly kind: 'file'; readonly why: FileFault } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^E(?!RR_)[A-Z]/.test(code)) throw error
  if (doing === 'reading') return { kind: 'file', why: 'unreadable' }
  return { kind: 'file', why: isNoRoomCode(code) ? 'full' : 'unwritable' }
}
