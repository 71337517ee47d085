import { app, Menu } from 'electron'

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

/** Without a window, and without a menu bar but on macOS, Salio lives on in the tray. */
export const stayWithoutWindows = (): void => {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('window-all-closed', () => undefined)
}
