import { app } from 'electron'
import { lockHolder, lockProblem } from './lock-problem.ts'
import { finishWipe } from './wipe.ts'

/** What says so is seldom needed, and not loaded before the icon. */
const cannotStart = async (error: unknown) => (await import('./cannot-start.ts')).cannotStart(error)

/** Runs once Electron is ready, unless another Salio has the folder already: that one then shows itself. */
export function runAlone(run: () => Promise<void>): void {
  const folder = app.getPath('userData')
  if (app.requestSingleInstanceLock()) {
    finishWipe(folder)
    app.whenReady().then(leaveIfRobbed).then(run).catch(cannotStart)
    return
  }
  const problem = lockProblem(folder)
  // A quit before Electron is ready may never come to its end: Chromium was seen to turn round in its own start.
  if (problem === null) app.exit()
  // Before Electron is ready no window can tell.
  else app.whenReady().then(() => cannotStart(problem))
}

/**
 * Of two that start at the same moment and find the lock of a third that has ended, each may take it for its own: then
 * it is the one's that it names. The other goes without tidying up, which would take the lock away.
 */
function leaveIfRobbed(): void {
  const holder = lockHolder(app.getPath('userData'))
  if (holder !== null && holder !== process.pid) process.kill(process.pid, 'SIGKILL')
}
