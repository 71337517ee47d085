import { nativeTheme } from 'electron'
import type { Settings } from '../domain/settings.ts'

/** Carries the settings that are the desktop's own to it: light or dark, and the shortcut. */
export class Preferences {
  readonly #popover: { setShortcut(accelerator: string): boolean }
  #shortcut = ''

  constructor(popover: { setShortcut(accelerator: string): boolean }) {
    this.#popover = popover
  }

  apply({ appearance, shortcut }: Settings): void {
    if (nativeTheme.themeSource !== appearance) nativeTheme.themeSource = appearance
    if (shortcut === this.#shortcut) return
    this.#shortcut = shortcut
    this.#popover.setShortcut(shortcut)
  }
}
