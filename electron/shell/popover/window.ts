import { app, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { MIN_HEIGHT } from '#domain/settings.ts'
import { popoverWindowType } from '../system/linux-desktop.ts'

export const WIDTH = 384

/** Window options of the popover: frameless where possible, resizable in height only, and sandboxed. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  const ordinary = isOrdinaryWindow()
  const { XDG_CURRENT_DESKTOP: desktop } = process.env
  return {
    title: 'Salio',
    ...(process.platform === 'linux' && !ordinary ? { type: popoverWindowType(desktop) } : {}),
    width: WIDTH,
    minWidth: WIDTH,
    maxWidth: WIDTH,
    minHeight: MIN_HEIGHT,
    frame: ordinary,
    // Has no effect on Linux, where the type does it.
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
      devTools: !app.isPackaged,
      spellcheck: false,
      // Keeps the page's code compiled from its first opening on; otherwise only what was opened often.
      v8CacheOptions: 'bypassHeatCheck'
    }
  }
}

/** Whether the popover is an ordinary window, because native Wayland does not let programs place their windows. */
export const isOrdinaryWindow = (): boolean =>
  // Chromium sets this switch itself once it has detected the display server.
  process.platform === 'linux' && app.commandLine.getSwitchValue('ozone-platform') === 'wayland'

/** Whether this is a Wayland session. There the desktop assigns global shortcuts itself, even to X11 programs. */
export const isWayland = (): boolean => {
  const { XDG_SESSION_TYPE: session } = process.env
  return isOrdinaryWindow() || (process.platform === 'linux' && session === 'wayland')
}
