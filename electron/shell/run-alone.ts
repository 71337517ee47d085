import { app } from 'electron'
import { lockProblem } from './lock-problem.ts'
import { finishWipe } from './wipe.ts'

/** What says so is seldom needed, and not loaded before the icon. */
const cannotStart = async (error: unknown) => (await import('./cannot-start.ts')).cannotStart(error)

/** Runs once Electron is ready, unless another Salio has the folder already: that one then shows itself. */
export function runAlone(run: () => Promise<void>): void {
  const folder = app.getPath('userData')
  if (app.requestSingleInstanceLock()) {
    finishWipe(folder)
    app.whenReady().then(run).catch(cannotStart)
    return
  }
  const problem = lockProblem(folder)
  if (problem === null) app.quit()
  // Before Electron is ready no window can tell.
  else app.whenReady().then(() => cannotStart(problem))
}
