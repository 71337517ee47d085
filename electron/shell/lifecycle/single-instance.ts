import { accessSync, constants, mkdirSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { finishWipe, isInTheWay } from '#disk/wipe.ts'

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
  return process.platform === 'win32' ? null : codedError('ENOLCK')
}

/**
 * Id of the running process that holds the lock, null if there is none. Chromium's lock is a dangling symbolic link
 * whose target is the host name and the process id, "laptop-1234". Always null on Windows, which has no such link.
 */
function lockHolder(folder: string): number | null {
  try {
    const holder = readlinkSync(join(folder, 'SingletonLock'))
    const [, host, pid] = /^(.*)-(\d+)$/.exec(holder) ?? []
    return host === hostname() && process.kill(Number(pid), 0) ? Number(pid) : null
  } catch {
    return null
  }
}

const codedError = (code: string): Error => Object.assign(new Error(code), { code })

/** What the user had deleted is still there and held open. Nothing may be written into it. */
function refuseHeldData(): never {
  throw codedError('EBUSY')
}

/** Rarely needed, so it is loaded on demand and does not delay the tray icon. */
const exitWithError = async (error: unknown) => (await import('./start-errors.ts')).exitWithStartError(error)

/**
 * Calls `run` once Electron is ready. If another Salio uses the same data folder, that one opens its popover
 * instead.
 */
export function runSingleInstance(run: () => Promise<void>): void {
  const folder = app.getPath('userData')
  const isFirst = () => app.requestSingleInstanceLock()
  // Of two that start at the same moment one may take the other's lock for an orphan, remove it, and be refused with no
  // lock in sight. Asked again it is answered by the other; or gets the lock, and the other ends in exitIfLockLost.
  if (isFirst() || ((lockProblem(folder) as NodeJS.ErrnoException | null)?.code === 'ENOLCK' && isFirst())) {
    const isDeletionStuck = isInTheWay(finishWipe(folder))
    app
      .whenReady()
      .then(exitIfLockLost)
      .then(isDeletionStuck ? refuseHeldData : run)
      .catch(exitWithError)
    return
  }
  const problem = lockProblem(folder)
  // Not app.quit(): before Electron is ready it may never finish, because Chromium was seen to hang in its start-up.
  if (problem === null) app.exit()
  // Windows can only be shown once Electron is ready.
  else app.whenReady().then(() => exitWithError(problem))
}

/**
 * Two instances that start at the same moment can both take over a stale lock. The lock file names the winner; the
 * loser kills itself without clean-up, which would remove the winner's lock.
 */
function exitIfLockLost(): void {
  const holder = lockHolder(app.getPath('userData'))
  if (holder !== null && holder !== process.pid) process.kill(process.pid, 'SIGKILL')
}
