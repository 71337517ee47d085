import { join } from 'node:path'
import { type NativeImage, nativeImage, nativeTheme } from 'electron'
import { iconName, isDarkPanel } from './icon-name.ts'
import type { IconState } from './tray-state.ts'

/** The icon for a state on this computer's panel as it looks now. */
export function trayIcon(folder: string, state: IconState): NativeImage {
  const { platform, env } = process
  const { XDG_CURRENT_DESKTOP: desktop } = env
  const theme = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
  const dark = isDarkPanel(platform, desktop, theme)
  return nativeImage.createFromPath(join(folder, iconName(state, { platform, dark })))
}
