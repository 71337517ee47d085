import { app, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'

export const WIDTH = 384
export const LEAST_HEIGHT = 360

/** Frameless, taller or shorter as the user likes, and in Chromium's sandbox. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  const ordinary = isOrdinaryWindow()
  return {
    title: 'Salio',
    width: WIDTH,
    minWidth: WIDTH,
    maxWidth: WIDTH,
    minHeight: LEAST_HEIGHT,
    frame: ordinary,
    skipTaskbar: !ordinary,
    maximizable: false,
    minimizable: ordinary,
    fullscreenable: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181a' : '#f7f7f5',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false
    }
  }
}

/** Native Wayland lets no program place its windows: there the popover is a window like any other. */
export const isOrdinaryWindow = (): boolean =>
  // Chromium notes here what it has found out by itself.
  process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') === 'wayland'

/** A desktop that gives out shortcuts itself, also to programs that go by its X server. */
export const isWayland = (): boolean => {
  const { XDG_SESSION_TYPE: session } = process.env
  return isOrdinaryWindow() || (process.platform === 'linux' && session === 'wayland')
}
