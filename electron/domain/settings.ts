import type { Language } from './language.ts'

export interface Settings {
  readonly language: 'system' | Language
  readonly appearance: 'system' | 'light' | 'dark'
  readonly notifications: boolean
  readonly hideAmounts: boolean
  /** An Electron accelerator; "" for none. */
  readonly shortcut: string
  /** The popover's height in device-independent pixels. */
  readonly height: number
}

export const initialSettings: Settings = {
  language: 'system',
  appearance: 'system',
  notifications: true,
  hideAmounts: false,
  shortcut: 'CommandOrControl+Shift+B',
  height: 620
}
