import { app, Menu } from 'electron'

/**
 * Keeps Salio running without windows, and removes the application menu except on macOS, where it is always
 * visible.
 */
export const stayWithoutWindows = (): void => {
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('window-all-closed', () => undefined)
}
