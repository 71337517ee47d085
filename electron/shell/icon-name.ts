import type { IconState } from './tray-state.ts'

export interface Panel {
  readonly platform: NodeJS.Platform
  /** Whether the system's panel or task bar is dark. */
  readonly dark: boolean
}

/**
 * The icon's file without its scale: the @1.5x and @2x beside it are found by Electron. macOS takes a template
 * and colours it itself.
 */
export function iconName(state: IconState, { platform, dark }: Panel): string {
  if (platform === 'darwin') return `${state}Template.png`
  const size = platform === 'win32' ? 16 : 22
  return `${state}-${dark ? 'dark' : 'light'}-${size}.png`
}

/** GNOME's panel is dark whatever its theme; elsewhere the panel follows the theme. */
export const isDarkPanel = (
  platform: NodeJS.Platform,
  desktop: string | undefined,
  darkTheme: boolean
): boolean => darkTheme || (platform === 'linux' && /GNOME|Unity/i.test(desktop ?? ''))
