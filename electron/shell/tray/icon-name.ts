import { createHash } from 'node:crypto'
import type { Settings } from '#domain/settings.ts'
import { hasDarkPanel } from '../system/linux-desktop.ts'
import type { IconState } from './view.ts'

export interface PanelAppearance {
  readonly platform: NodeJS.Platform
  /** Whether the panel, task bar or menu bar is dark. */
  readonly dark: boolean
}

/**
 * File name of the icon. On Linux and macOS at scale 1: Electron finds the @1.5x and @2x variants itself. macOS gets a
 * template image and colours it. On Windows Electron would enlarge the smallest PNG, but takes the right size from an .ico.
 */
export function iconName(state: IconState, { platform, dark }: PanelAppearance): string {
  if (platform === 'darwin') return `${state}Template.png`
  const panel = dark ? 'dark' : 'light'
  return platform === 'win32' ? `${state}-${panel}.ico` : `${state}-${panel}-22.png`
}

export interface PanelFacts {
  readonly platform: NodeJS.Platform
  /** XDG_CURRENT_DESKTOP. */
  readonly desktop: string | undefined
  readonly darkTheme: boolean
  /** What the user has chosen for Linux. */
  readonly strokes: Settings['icon']
}

/** No Linux panel tells its colour: it is told by the user, or guessed. A wrong guess is outlined, and can be read. */
export function isDarkPanel({ darkTheme, desktop, platform, strokes }: PanelFacts): boolean {
  if (platform !== 'linux') return darkTheme
  return strokes === 'system' ? darkTheme || hasDarkPanel(desktop) : strokes === 'light'
}

/** macOS recognises the icon by this and keeps it where the user moved it. */
const GUID = '6f1d3c52-8a0b-4f0e-9a5e-53414c494f01'

/**
 * The tray icon's GUID. Windows ties a GUID permanently to the path of an unsigned program and shows no icon if another
 * path uses it, so on Windows each path gets its own.
 * @param program path of the executable
 */
export function trayGuid(platform: NodeJS.Platform, program: string): string {
  if (platform !== 'win32') return GUID
  // Paths are case-insensitive on Windows.
  const hash = createHash('sha256').update(`${GUID}${program.toLowerCase()}`).digest('hex')
  // A custom name-based UUID (RFC 9562, version 8).
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-')
}
