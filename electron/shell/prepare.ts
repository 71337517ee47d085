import { app } from 'electron'
import { APP_ID } from './app-id.ts'
import { registerScheme } from './protocol.ts'
import { confineRenderers } from './security.ts'

/**
 * What must be said before Electron is ready.
 * @param folder where the data goes instead of the system's usual place; for development
 */
export function prepareApp(folder: string | undefined): void {
  if (folder) app.setPath('userData', folder)
  app.setAppUserModelId(APP_ID)
  app.disableHardwareAcceleration()
  // GTK, which only Chromium's dialogs and theme need here, would load the whole of OpenGL to look for its visuals.
  process.env['GDK_GL'] = 'disable'
  // Chromium keeps nothing worth encrypting here, so it need not open the keychain for itself at every start.
  app.commandLine.appendSwitch('password-store', 'basic')
  registerScheme()
  confineRenderers()
}
