import { app } from 'electron'
import { finishWipe } from '../handlers/wipe.ts'
import { lockHolder, lockProblem } from './lock-problem.ts'

/** Rarely needed, so it is loaded on demand and does not delay the tray icon. */
const exitWithError = async (error: unknown) => (await import('./cannot-start.ts')).exitWithStartError(error)

/**
 * Calls `run` once Electron is ready. If another Salio uses the same data folder, that one opens its popover
 * instead.
 */
export function runSingleInstance(run: () => Promise<void>): void {
  const folder = app.getPath('userData')
  if (app.requestSingleInstanceLock()) {
    finishWipe(folder)
    app.whenReady().then(exitIfLockLost).then(run).catch(exitWithError)
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
