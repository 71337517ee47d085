import { nativeTheme } from 'electron'
import type { Settings } from '../domain/settings.ts'
import type { Shortcut } from './shortcut.ts'

/** Carries the settings that are the desktop's own to it: light or dark, and the shortcut. */
export function applyPreferences(
  { appearance, shortcut: keys }: Settings,
  shortcut: Pick<Shortcut, 'set'>
): void {
  if (nativeTheme.themeSource !== appearance) nativeTheme.themeSource = appearance
  shortcut.set(keys)
}
