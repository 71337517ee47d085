import { accessSync, constants, mkdirSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/**
 * Why Salio may not have its folder for itself. Electron says the same where another Salio has it and where the lock
 * could not be made at all.
 * @returns null where another Salio runs, which has been told of this start
 */
export function lockProblem(folder: string): unknown {
  if (lockHolder(folder) !== null) return null
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    return error
  }
  // Windows has no such lock to look at: there it is taken for another Salio's.
  return process.platform === 'win32' ? null : new Error('the lock could not be made')
}

/**
 * The process that has the folder, where it runs: Chromium's lock is a link to nothing that is called for the computer
 * and the process, "laptop-1234". Null also on Windows, which has no such lock.
 */
export function lockHolder(folder: string): number | null {
  try {
    const holder = readlinkSync(join(folder, 'SingletonLock'))
    const [, host, pid] = /^(.*)-(\d+)$/.exec(holder) ?? []
    return host === hostname() && process.kill(Number(pid), 0) ? Number(pid) : null
  } catch {
    return null
  }
}
