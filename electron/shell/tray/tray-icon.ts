import { join } from 'node:path'
import { type NativeImage, nativeImage, nativeTheme } from 'electron'
import { iconName, isDarkPanel } from './icon-name.ts'
import type { IconState } from './tray-state.ts'

/** The image for a state, matching the panel's current theme. */
export function trayIcon(folder: string, state: IconState): NativeImage {
  const { platform, env } = process
  const { XDG_CURRENT_DESKTOP: desktop } = env
  const theme = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
  const dark = isDarkPanel(platform, desktop, theme)
  return nativeImage.createFromPath(join(folder, iconName(state, { platform, dark })))
}
