import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import { settleDataFolder } from '#disk/data-folder.ts'
import { languageOf } from '#domain/language.ts'
import { registerScheme } from '../page/scheme.ts'
import { confineRenderers } from '../page/security.ts'
import { identify } from './identity.ts'

/**
 * Set-up that has to happen before Electron is ready.
 * @param folder data folder to use instead of the system's default; for development
 */
export function prepareApp(folder: string | undefined): void {
  app.setPath('userData', folder || settledFolder())
  identify()
  const { commandLine } = app
  // Nothing here needs a graphics driver. Chromium for Windows would then still load Direct3D in software, for WebGL, which no
  // page uses; and where that cannot start, it tries one process after another before anything is drawn.
  app.disableHardwareAcceleration()
  commandLine.appendSwitch('disable-software-rasterizer')
  startWithoutOpenGl()
  // Runs Chromium's network service in the main process, which saves 12 MB: it is only used for proxies and updates. On Linux
  // its original process would not be sandboxed either.
  if (process.platform === 'linux') commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  // Chromium stores nothing here worth encrypting; without this it would open the keychain at every start.
  commandLine.appendSwitch('password-store', 'basic')
  registerScheme()
  confineRenderers()
}

/** The folder of the data. Tells once of data that an earlier version, started in between, had recorded elsewhere. */
function settledFolder(): string {
  const { aside, path } = settleDataFolder(app.getPath('userData'), process.env, Date.now())
  if (aside !== null) void app.whenReady().then(() => tellDataAside(aside))
  return path
}

async function tellDataAside(folder: string): Promise<void> {
  const { dataAsideText } = await import('#messages/data-files.ts')
  const { body, title } = dataAsideText[languageOf(app.getPreferredSystemLanguages())](folder)
  await dialog.showMessageBox({ type: 'info', title: 'Salio', message: title, detail: body })
}

/**
 * Saves about 25 MB: GTK, used here only for dialogs and the theme, would load OpenGL although nothing draws with it.
 * GTK reads the variable once, so it is restored afterwards and programs that Salio opens do not inherit it.
 */
function startWithoutOpenGl(): void {
  const { GDK_GL: original } = process.env
  process.env['GDK_GL'] = 'disable'
  void app.whenReady().then(() => {
    if (original === undefined) delete process.env['GDK_GL']
    else process.env['GDK_GL'] = original
  })
}

/**
 * The application menu. macOS needs one for the shortcuts of text fields and for Cmd+Q; Electron's own would also offer the
 * developer tools. Elsewhere there is none.
 */
export const applicationMenu = (platform: NodeJS.Platform): MenuItemConstructorOptions[] | null =>
  platform === 'darwin' ? [{ label: 'Salio', submenu: [{ role: 'quit' }] }, { role: 'editMenu' }] : null

/** Keeps Salio running without windows, and replaces Electron's application menu. */
export const stayWithoutWindows = (): void => {
  const menu = applicationMenu(process.platform)
  Menu.setApplicationMenu(menu && Menu.buildFromTemplate(menu))
  app.on('window-all-closed', () => undefined)
}
