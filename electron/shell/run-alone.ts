import { app } from 'electron'
import { cannotStart } from './cannot-start.ts'
import { lockProblem } from './lock-problem.ts'
import { finishWipe } from './wipe.ts'

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
