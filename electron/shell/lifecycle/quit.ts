import { app } from 'electron'

/** Milliseconds Salio waits for running requests before it exits anyway. */
const TIME_LIMIT = 2_000

/** Lets running work finish before Salio quits, for a limited time. */
export function finishBeforeQuit(finish: () => Promise<void>): void {
  app.once('will-quit', event => {
    event.preventDefault()
    const limit = new Promise<void>(resolve => setTimeout(resolve, TIME_LIMIT))
    void Promise.race([finish().catch(() => undefined), limit]).then(() => app.exit())
  })
}
