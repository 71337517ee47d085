import type { IconState } from './tray-state.ts'

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
