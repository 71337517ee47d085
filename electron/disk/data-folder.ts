import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { deleteEach, renameHeldSync } from './held-files.ts'
import { EARLIER, isData, isRecord, PENDING_DELETIONS_FILE } from './names.ts'
import { filesDue, finishWipe, wipe } from './wipe.ts'

/** Chromium's lock. It cannot be deleted while a Salio uses the folder. */
const LOCK = 'lockfile'
/** Beside the folder, while data are copied. */
const UNFINISHED = 'Salio (being moved '

export interface DataFolder {
  /** The folder to use. */
  readonly path: string
  /**
   * Where data were put that an earlier version had recorded in its own folder though this version has data of its own;
   * null where there were none.
   */
  readonly aside: string | null
}

/**
 * Where the user's data belong. On Windows that is the local application data: Electron's own choice is a folder that
 * Windows copies to every computer of a domain on which the user logs in, and to a server. Data of earlier versions are
 * moved from there. Never throws.
 *
 * They are copied, the copy takes its place by one renaming, and only then are the old files deleted: whatever ends the
 * move, one of the two folders has all.
 * @param old Electron's choice. It stays in use where the data cannot be moved now, for example because an earlier Salio
 * still runs there
 * @param now wall-clock milliseconds
 */
export function settleDataFolder(
  old: string,
  { LOCALAPPDATA: local }: NodeJS.ProcessEnv,
  now: number,
  platform = process.platform
): DataFolder {
  if (platform !== 'win32' || !local) return { path: old, aside: null }
  const path = join(local, 'Salio')
  // A Salio that runs is only told of this start.
  if (isInUse(path)) return { path, aside: null }
  if (isInUse(old)) return { path: hasRecords(path) ? path : old, aside: null }
  const unfinished = join(local, `${UNFINISHED}${process.pid})`)
  try {
    // Otherwise what is put aside there would be deleted with the rest.
    finishWipe(path)
    finishWipe(old)
    if (filesToMove(old).length === 0) {
      cleanUp(local, old)
      return { path, aside: null }
    }
    const aside = hasRecords(path) ? putAside(old, unfinished, path, now) : move(old, unfinished, path)
    deleteEach(join(old, PENDING_DELETIONS_FILE))
    wipe(old)
    return { path, aside }
  } catch {
    deleteEach(unfinished)
    // Another start may just have moved them.
    return { path: hasRecords(path) ? path : old, aside: null }
  }
}

/** The folders that may hold something of Salio's: the one in use, and on Windows the one before it was moved. */
export function allDataFolders(
  used: string,
  old: string,
  { LOCALAPPDATA: local }: NodeJS.ProcessEnv
): string[] {
  const isMoved = local !== undefined && used === join(local, 'Salio') && old !== used
  // An earlier version may run there.
  return isMoved && existsSync(old) && !isInUse(old) ? [used, old] : [used]
}

const isInUse = (folder: string): boolean => deleteEach(join(folder, LOCK)).length > 0

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

const hasRecords = (folder: string): boolean => namesIn(folder).some(isRecord)

interface FileState {
  /** Path within the folder. */
  readonly name: string
  readonly size: number
  /** Epoch milliseconds. */
  readonly changedAt: number
}

/** The user's files, in folders too, without those that only wait to be deleted. */
function filesToMove(folder: string): FileState[] {
  const due = new Set(filesDue(folder).map(name => name.replaceAll('/', sep)))
  const within = (name: string): FileState[] => {
    const stats = lstatSync(join(folder, name))
    if (stats.isDirectory())
      return readdirSync(join(folder, name)).flatMap(entry => within(join(name, entry)))
    return due.has(name) ? [] : [{ name, size: stats.size, changedAt: stats.mtimeMs }]
  }
  return namesIn(folder).filter(isData).flatMap(within)
}

/** @throws errors of the file system, also where the files change meanwhile */
function copyFiles(from: string, to: string): void {
  const before = filesToMove(from)
  deleteEach(to)
  for (const { name } of before) {
    mkdirSync(dirname(join(to, name)), { recursive: true, mode: 0o700 })
    copyFileSync(join(from, name), join(to, name))
    // The old file is deleted soon: this one must be on the disk before.
    const file = openSync(join(to, name), 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
  if (JSON.stringify(filesToMove(from)) !== JSON.stringify(before))
    throw new Error('the data changed meanwhile')
}

/** Never deletes records: where another start has moved them meanwhile, the folder is not empty and this throws. */
function move(old: string, unfinished: string, path: string): null {
  passOnPending(path, old)
  copyFiles(old, unfinished)
  for (const name of namesIn(path)) if (!isRecord(name)) deleteEach(join(path, name))
  if (existsSync(path)) rmdirSync(path)
  renameHeldSync(unfinished, path)
  return null
}

/** The folder has records of its own: those of the old one are put into a folder in it. Null where there are none. */
function putAside(old: string, unfinished: string, path: string, now: number): string | null {
  passOnPending(old, path)
  if (filesToMove(old).every(({ name }) => isWorthless(name, old, path))) return null
  copyFiles(old, unfinished)
  const stem = `${EARLIER}${new Date(now).toISOString().slice(0, 10)}`
  let name = stem
  for (let n = 2; existsSync(join(path, name)); n += 1) name = `${stem}-${n}`
  renameHeldSync(unfinished, join(path, name))
  return join(path, name)
}

/** Whether a file of the old folder is no record, or is in the new one as it is: a move was cut off at its very end. */
function isWorthless(name: string, old: string, path: string): boolean {
  if (!isRecord(name.split(sep)[0] ?? '')) return true
  const [one, other] = [join(old, name), join(path, name)]
  if (!existsSync(other) || lstatSync(one).size !== lstatSync(other).size) return false
  return readFileSync(one).equals(readFileSync(other))
}

/** Adds the keys that are still to be deleted to those of another folder. */
function passOnPending(from: string, to: string): void {
  const read = (folder: string): { entries: readonly unknown[]; proxies: boolean } => {
    try {
      const { entries, proxies } = JSON.parse(readFileSync(join(folder, PENDING_DELETIONS_FILE), 'utf8'))
      return { entries: Array.isArray(entries) ? entries : [], proxies: proxies === true }
    } catch {
      return { entries: [], proxies: false }
    }
  }
  const [given, own] = [read(from), read(to)]
  if (given.entries.length === 0 && !given.proxies) return
  const known = new Set(own.entries.map(entry => JSON.stringify(entry)))
  const entries = [...own.entries, ...given.entries.filter(entry => !known.has(JSON.stringify(entry)))]
  const all = { entries, proxies: given.proxies || own.proxies }
  const file = join(to, PENDING_DELETIONS_FILE)
  writeFileSync(`${file}.new`, `${JSON.stringify(all)}\n`, { mode: 0o600 })
  renameHeldSync(`${file}.new`, file)
}

/** Chromium's files in the old folder, and copies that were never finished. */
function cleanUp(local: string, old: string): void {
  if (existsSync(old) && filesDue(old).length === 0) deleteEach(old)
  for (const name of namesIn(local)) if (name.startsWith(UNFINISHED)) deleteEach(join(local, name))
}
