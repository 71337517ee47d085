import { createHash } from 'node:crypto'
import type { IconState } from './view.ts'

export interface PanelAppearance {
  readonly platform: NodeJS.Platform
  /** Whether the panel, task bar or menu bar is dark. */
  readonly dark: boolean
}

/**
 * File name of the icon at scale 1: Electron finds the @1.5x and @2x variants itself. macOS gets a template image and
 * colours it.
 */
export function iconName(state: IconState, { platform, dark }: PanelAppearance): string {
  if (platform === 'darwin') return `${state}Template.png`
  const size = platform === 'win32' ? 16 : 22
  return `${state}-${dark ? 'dark' : 'light'}-${size}.png`
}

/** The panels of GNOME and Unity are always dark; elsewhere the panel follows the theme. */
export const isDarkPanel = (
  platform: NodeJS.Platform,
  desktop: string | undefined,
  darkTheme: boolean
): boolean => darkTheme || (platform === 'linux' && /GNOME|Unity/i.test(desktop ?? ''))

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
