import { existsSync, renameSync } from 'node:fs'
import { join, parse } from 'node:path'

/** Where what happens is written for whoever helps a user: never a secret, an amount, a URL or a label. */
export interface Log {
  note(line: string): void
  /** Something that should not have happened. */
  problem(line: string): void
}

const LARGEST = 1_000_000
/** This many files at most: the current one and those before it, the newest first. */
const FILES = 5

/**
 * Appends to a file, made with its folder where there is none; each line is on the disk before the call returns.
 * A disk that refuses it loses the line and nothing else.
 * @param largest bytes; the first line beyond moves the file aside
 */
export async function openLog(path: string, largest = LARGEST): Promise<Log> {
  const { default: electronLog } = await import('electron-log/node')
  const logger = electronLog.create({ logId: path })
  const { console, file } = logger.transports
  console.level = false
  file.resolvePathFn = () => path
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms}{z} {level} {text}'
  file.maxSize = largest
  file.archiveLogFn = () => rotate(path)
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  return { note: line => logger.info(line), problem: line => logger.error(line) }
}

/** salio.log becomes salio.1.log, that one salio.2.log, and the oldest goes. */
function rotate(path: string): void {
  const { dir, name, ext } = parse(path)
  const nth = (n: number) => join(dir, `${name}.${n}${ext}`)
  const full = `${path}.full`
  try {
    // First of all, so that nothing else moves where another program holds the file; the next line tries again.
    renameSync(path, full)
    for (let n = FILES - 1; n > 1; n -= 1) if (existsSync(nth(n - 1))) renameSync(nth(n - 1), nth(n))
    renameSync(full, nth(1))
  } catch {
    return
  }
}
