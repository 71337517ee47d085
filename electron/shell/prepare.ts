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
  startWithoutOpenGl()
  networkInMain()
  // Chromium keeps nothing worth encrypting here, so it need not open the keychain for itself at every start.
  app.commandLine.appendSwitch('password-store', 'basic')
  registerScheme()
  confineRenderers()
}

/**
 * GTK, which only the desktop's dialogs and theme need here, would load all of OpenGL to look for its visuals: 25 MB
 * that nothing draws with. It looks once, and what Salio opens later must not be told the same.
 */
function startWithoutOpenGl(): void {
  const { GDK_GL: own } = process.env
  process.env['GDK_GL'] = 'disable'
  void app.whenReady().then(() => {
    if (own === undefined) delete process.env['GDK_GL']
    else process.env['GDK_GL'] = own
  })
}

/**
 * What Chromium's network process does here, proxies and newer versions, is too little to be worth 12 MB. On Linux it
 * is in no sandbox either.
 */
function networkInMain(): void {
  if (process.platform === 'linux')
    app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
}
