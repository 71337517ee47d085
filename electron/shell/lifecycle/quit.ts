import { app, BaseWindow } from 'electron'

/** Milliseconds Salio waits for running requests before it exits anyway. */
const TIME_LIMIT = 2_000

interface Finish {
  /** Lets running work finish. */
  readonly calmly: () => Promise<void>
  /** Saves what must be saved, and is done when it returns. */
  readonly atOnce: () => void
}

/**
 * Lets running work finish before Salio quits, for a limited time. When Windows ends the session it tells windows only, and
 * ends the process as soon as they have answered.
 */
export function finishBeforeQuit({ atOnce, calmly }: Finish): void {
  app.once('will-quit', event => {
    event.preventDefault()
    const limit = new Promise<void>(resolve => setTimeout(resolve, TIME_LIMIT))
    void Promise.race([calmly().catch(() => undefined), limit]).then(() => app.exit())
  })
  if (process.platform === 'win32')
    onSessionEnd(() => {
      atOnce()
      app.exit()
    })
}

/** The popover's window does not exist all the time, so one that is never shown listens. */
let listener: BaseWindow | null = null

function onSessionEnd(callback: () => void): void {
  listener = new BaseWindow({ show: false, frame: false, focusable: false, skipTaskbar: true })
  listener.once('session-end', callback)
}
