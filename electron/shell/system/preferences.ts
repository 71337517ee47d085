import { nativeTheme } from 'electron'
import type { Settings } from '#domain/settings.ts'
import type { Shortcut } from './shortcut.ts'

/** Applies the settings that concern the desktop: light or dark, and the global shortcut. */
export function applyPreferences(
  { appearance, shortcut: keys }: Settings,
  shortcut: Pick<Shortcut, 'set'>
): void {
  if (nativeTheme.themeSource !== appearance) nativeTheme.themeSource = appearance
  shortcut.set(keys)
}
