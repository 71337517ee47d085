import { app } from 'electron'

/** Longer than this nobody waits for an answer that is still under way. */
const PATIENCE = 2_000

/** Lets what is under way come to its end when Salio quits, but never keeps it from quitting. */
export function finishBeforeQuit(finish: () => Promise<void>): void {
  app.once('will-quit', event => {
    event.preventDefault()
    const limit = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
    void Promise.race([finish().catch(() => undefined), limit]).then(() => app.exit())
  })
}
