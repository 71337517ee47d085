import { accessSync, constants, mkdirSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/**
 * Why the single-instance lock could not be taken. Electron reports the same whether another Salio holds the lock or
 * the lock could not be created.
 * @returns null if another Salio is running (Electron has notified it of this start), else the error
 */
export function lockProblem(folder: string): unknown {
  if (lockHolder(folder) !== null) return null
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    return error
  }
  // Windows has no lock file to inspect: assume that another Salio holds the lock.
  return process.platform === 'win32' ? null : new Error('the lock could not be made')
}

/**
 * Id of the running process that holds the lock, null if there is none. Chromium's lock is a dangling symbolic link
 * whose target is the host name and the process id, "laptop-1234". Always null on Windows, which has no such link.
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
