import { writeSync } from 'node:fs'

/** Milliseconds between two tries to write into a pipe that is full. */
const PAUSE = 5

/**
 * Writes a text whole before it returns. A pipe that is full is waited for.
 * @param file 1 for standard output, 2 for standard error
 * @returns false where nobody reads any more, or it cannot be written
 */
export function writeAll(file: 1 | 2, text: string): boolean {
  const bytes = Buffer.from(text)
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(file, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return false
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
  return true
}
