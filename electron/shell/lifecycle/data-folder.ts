import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The file by which a folder is known to hold Salio's data. */
const DATABASE = 'salio.db'
/** What Salio keeps beside it. Everything else in the folder is Chromium's, which makes it anew. */
const OWN = /^(salio[.-]|backups$|logs$|delete-the-rest$)/

/**
 * Where the user's data belong. On Windows that is the local application data: Electron's own choice is a folder that
 * Windows copies to every computer of a domain on which the user logs in, and to a server.
 * @param old Electron's choice, where earlier versions kept the data. On Windows they are moved from there
 * @returns the folder to use; `old` where the data cannot be moved now, for example because an earlier Salio still runs
 */
export function settleDataFolder(
  old: string,
  { LOCALAPPDATA: local }: NodeJS.ProcessEnv,
  platform = process.platform
): string {
  if (platform !== 'win32' || !local) return old
  const folder = join(local, 'Salio')
  // The database is moved last, so that a move that was cut off goes on here.
  if (existsSync(join(folder, DATABASE)) || !existsSync(join(old, DATABASE))) return folder
  try {
    moveData(old, folder)
    return folder
  } catch {
    return old
  }
}

/** Moves all or nothing. The old folder may be on another disk or on a server. */
function moveData(old: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const names = readdirSync(old).filter(name => OWN.test(name))
  const moved: string[] = []
  try {
    for (const name of [...names.filter(name => name !== DATABASE), DATABASE]) {
      moveEntry(join(old, name), join(folder, name))
      moved.push(name)
    }
  } catch (error) {
    for (const name of moved.reverse()) moveEntry(join(folder, name), join(old, name))
    throw error
  }
  removeIfPossible(old)
}

function moveEntry(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
}

/** What is left is Chromium's. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true })
  } catch {
    // A file of it is open.
  }
}
