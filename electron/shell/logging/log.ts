import { existsSync, renameSync } from 'node:fs'
import { join, parse } from 'node:path'

/** The log file, for support. Never write a secret, an amount, a URL, or a name that the user or a
 * provider chose to it. */
export interface Log {
  note(line: string): void
  /** Logs something that should not have happened. */
  problem(line: string): void
}

const MAX_BYTES = 1_000_000
/** Number of log files kept, including the current one. */
const MAX_FILES = 5

/**
 * Opens a log for appending and creates the file and its folder if needed. Each line is written before the call
 * returns. If writing fails, the line is lost; nothing is thrown.
 * @param maxBytes size in bytes at which the file is rotated
 */
export async function openLog(path: string, maxBytes = MAX_BYTES): Promise<Log> {
  const { default: electronLog } = await import('electron-log/node')
  const logger = electronLog.create({ logId: path })
  const { console, file } = logger.transports
  console.level = false
  file.resolvePathFn = () => path
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms}{z} {level} {text}'
  file.maxSize = maxBytes
  file.archiveLogFn = () => rotate(path)
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  return { note: line => logger.info(line), problem: line => logger.error(line) }
}

/** salio.log becomes salio.1.log, that becomes salio.2.log, and so on; the oldest is overwritten. */
function rotate(path: string): void {
  const { dir, name, ext } = parse(path)
  const nth = (n: number) => join(dir, `${name}.${n}${ext}`)
  const full = `${path}.full`
  try {
    // Comes first: if another program holds the file, nothing else is moved and the next line tries again. One that is there
    // already could not be moved on the last time.
    if (!existsSync(full)) renameSync(path, full)
    for (let n = MAX_FILES - 1; n > 1; n -= 1) if (existsSync(nth(n - 1))) renameSync(nth(n - 1), nth(n))
    renameSync(full, nth(1))
  } catch {
    return
  }
}
