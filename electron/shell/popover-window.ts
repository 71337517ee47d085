import { app, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'

export const WIDTH = 384
const LEAST_HEIGHT = 360

/** Frameless, taller or shorter as the user likes, and in Chromium's sandbox. */
export function windowOptions(preload: string, height: number): BrowserWindowConstructorOptions {
  const ordinary = isOrdinaryWindow()
  return {
    title: 'Salio',
    width: WIDTH,
    minWidth: WIDTH,
    maxWidth: WIDTH,
    height,
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
export function isOrdinaryWindow(): boolean {
  const { platform, env } = process
  const { WAYLAND_DISPLAY: wayland } = env
  return (
    platform === 'linux' && Boolean(wayland) && app.commandLine.getSwitchValue('ozone-platform') !== 'x11'
  )
}
