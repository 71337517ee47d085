import {
  app,
  type BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  type Rectangle,
  screen
} from 'electron'
import { placePopover } from './place-popover.ts'

const WIDTH = 384
const LEAST_HEIGHT = 360

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

/** Where the popover goes, on the display where the icon is, else on the one the cursor is on. */
export function popoverBounds(icon: Rectangle | null, height: number): Rectangle {
  const cursor = screen.getCursorScreenPoint()
  const display = icon ? screen.getDisplayMatching(icon) : screen.getDisplayNearestPoint(cursor)
  return placePopover({
    icon,
    cursor,
    display: display.bounds,
    workArea: display.workArea,
    window: { width: WIDTH, height: Math.max(height, LEAST_HEIGHT) },
    usualPanel: process.platform === 'win32' ? 'bottom' : 'top'
  })
}

/** Gives a window a size that may be smaller than it could be made by hand: displays can be very small. */
export function setBounds(window: BrowserWindow, bounds: Rectangle): void {
  window.setMinimumSize(WIDTH, Math.min(LEAST_HEIGHT, bounds.height))
  window.setBounds(bounds)
}
