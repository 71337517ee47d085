import { lstatSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { deleteEach, emptyFile, retryWhileHeld } from './held-files.ts'
import { DATABASE_FILE, isData, PENDING_DELETIONS_FILE } from './names.ts'

/** Names what is still to be deleted from the folder: the remainder. */
const REMAINDER_FILE = 'left-to-delete.json'
/** An earlier version's. It named nothing, so that every start deleted everything anew while one file was held. */
const OLD_REMAINDER_FILE = 'delete-the-rest'
/** Chromium's single-instance lock, on Windows in small letters. Deleting it would let a second Salio start. */
const LOCK = /^(Singleton|lockfile$)/

/** A file that could not be deleted, as it was then. One that has changed since holds newer data and is not deleted. */
interface LeftFile {
  /** Within the folder, with slashes. */
  readonly path: string
  readonly size: number
  /** Epoch milliseconds. */
  readonly changedAt: number
}

/** Either everything, while deleting is under way, or what it left. */
type Remainder =
  | { readonly all: true }
  | { readonly all: false; readonly files: readonly LeftFile[]; readonly chromium: readonly string[] }

/** What deleting left. */
export interface Wiped {
  /** Paths within the folder of the user's files that are there with their content. */
  readonly held: readonly string[]
}

/** Notes all that is in the folder now as to be deleted, for the case that the process ends before it is. */
export function planWipe(folder: string): void {
  writeRemainder(folder, { all: true })
}

/**
 * Deletes all that is in a data folder, file by file. Files that are held open are emptied where that is possible, and
 * named for the next start. Never throws.
 */
export function wipe(folder: string): Wiped {
  const names = namesIn(folder).filter(name => !(LOCK.test(name) || name === PENDING_DELETIONS_FILE))
  const [data, others] = [
    names.filter(isData),
    names.filter(name => !isData(name) && name !== REMAINDER_FILE)
  ]
  const files = data.flatMap(name => deletePatiently(join(folder, name)))
  const chromium = others.filter(name => deleteEach(join(folder, name)).length > 0)
  return leave(folder, files, chromium)
}

/**
 * Completes an unfinished wipe. Call it before anything in the folder is opened. What has been written since is never
 * deleted, however often this is done. Never throws.
 */
export function finishWipe(folder: string): Wiped {
  deleteEach(join(folder, OLD_REMAINDER_FILE))
  const path = join(folder, REMAINDER_FILE)
  const remainder = readRemainder(path)
  // The file goes first: deleting everything may happen once only.
  const isTaken = deleteEach(path).length === 0 || emptyFile(path)
  if (remainder === null) return { held: [] }
  if (remainder.all) return isTaken ? wipe(folder) : { held: [REMAINDER_FILE] }
  const due = unchanged(folder, remainder.files).map(name => join(folder, name))
  const files = due.flatMap(file => deletePatiently(file))
  for (const file of due) removeEmptyFolders(dirname(file), folder)
  const chromium = remainder.chromium.filter(name => deleteEach(join(folder, name)).length > 0)
  return leave(folder, files, chromium)
}

/** Paths of the files that the remainder in a folder still names and that nobody has changed since. */
export function filesDue(folder: string): string[] {
  const remainder = readRemainder(join(folder, REMAINDER_FILE))
  return remainder === null || remainder.all ? [] : unchanged(folder, remainder.files)
}

/** Whether Salio must not start yet, since it would write into what is to be deleted. */
export const isInTheWay = ({ held }: Wiped): boolean =>
  held.some(path => path.startsWith(DATABASE_FILE) || path === REMAINDER_FILE)

/** Empties what is left and notes it. */
function leave(folder: string, files: readonly string[], chromium: readonly string[]): Wiped {
  const within = (path: string) => relative(folder, path).split(sep).join('/')
  const held = files.filter(path => stateOf(path) !== null && !emptyFile(path)).map(within)
  const left = files.flatMap(path => {
    const now = stateOf(path)
    return now ? [{ path: within(path), ...now }] : []
  })
  if (left.length + chromium.length > 0) writeRemainder(folder, { all: false, files: left, chromium })
  else deleteEach(join(folder, REMAINDER_FILE))
  return { held }
}

/** What holds a file often lets it go at once. */
function deletePatiently(path: string): string[] {
  let left: string[] = []
  try {
    retryWhileHeld(() => {
      left = deleteEach(path)
      if (left.length > 0) throw Object.assign(new Error('held'), { code: 'EBUSY' })
    })
  } catch {
    return left
  }
  return []
}

function removeEmptyFolders(from: string, folder: string): void {
  for (let path = from; path !== folder; path = dirname(path)) {
    try {
      rmdirSync(path)
    } catch {
      return
    }
  }
}

function unchanged(folder: string, files: readonly LeftFile[]): string[] {
  return files
    .filter(({ changedAt, path, size }) => {
      const now = stateOf(join(folder, path))
      return now?.size === size && now.changedAt === changedAt
    })
    .map(({ path }) => path)
}

/** Null where there is no such file. An empty folder that is held says nothing of anybody. */
function stateOf(path: string): Omit<LeftFile, 'path'> | null {
  try {
    const stats = lstatSync(path)
    return stats.isDirectory() ? null : { size: stats.size, changedAt: stats.mtimeMs }
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function writeRemainder(folder: string, remainder: Remainder): void {
  try {
    writeFileSync(join(folder, REMAINDER_FILE), JSON.stringify(remainder), { mode: 0o600 })
  } catch {
    // The disk is full, or there is no folder: what is left is told by whoever calls this.
  }
}

/** Null where there is none, and where it does not name what it means: then nothing is deleted for it. */
function readRemainder(path: string): Remainder | null {
  try {
    const { all, chromium, files } = JSON.parse(readFileSync(path, 'utf8'))
    if (all === true) return { all }
    const isPlain = (name: string) => !/[/\\]|^\.*$/.test(name)
    const isOwn = ({ path: name }: LeftFile) => {
      const steps = name.split('/')
      return steps.every(isPlain) && isData(steps[0] ?? '')
    }
    const isChromiums = (name: string) => isPlain(name) && !isData(name) && !LOCK.test(name)
    return { all: false, files: files.filter(isOwn), chromium: chromium.filter(isChromiums) }
  } catch {
    return null
  }
}
