import { app, Menu } from 'electron'

/** Without a window, and without a menu bar but on macOS, Salio lives on in the tray. */
export const stayWithoutWindows = (): void => {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('window-all-closed', () => undefined)
}
