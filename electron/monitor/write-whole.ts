import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file that its owner alone may read. It stands under its name once all of it is on the disk: where that
 * fails, what stood there before still does, and nothing is left beside it. Rejects with the system's error.
 * @param id tells its unfinished form from any other in the folder
 * @param chunks taken one after another, each once the one before is written
 */
export async function writeWhole(path: string, id: string, chunks: Iterable<string>): Promise<void> {
  const unfinished = join(dirname(path), `.salio-${id}.part`)
  const file = await open(unfinished, 'wx', 0o600)
  try {
    try {
      for (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
