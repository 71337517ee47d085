import type { Language } from './language.ts'
import type { QuietHours } from './quiet-hours.ts'

export interface Settings {
  readonly language: 'system' | Language
  readonly appearance: 'system' | 'light' | 'dark'
  readonly notifications: boolean
  readonly hideAmounts: boolean
  /** An Electron accelerator; "" for none. */
  readonly shortcut: string
  /** The popover's height in device-independent pixels. */
  readonly height: number
  /** The wallet whose balance stands beside the icon in macOS's menu bar; null for none. */
  readonly pinnedWallet: string | null
  /** How long after an alert a wallet that is still below its mark is told of again; null for never. */
  readonly remindAfterMinutes: number | null
  readonly quiet: QuietHours
  /** How long an account may fail before that is told, where it may mend itself. */
  readonly unreadableAfterMinutes: number
  /** Days after which readings are forgotten; null keeps them for ever. */
  readonly keepReadingsDays: number | null
  /** Whether newer versions of Salio are looked for. */
  readonly updates: boolean
}

export const initialSettings: Settings = {
  language: 'system',
  appearance: 'system',
  notifications: true,
  hideAmounts: false,
  shortcut: 'CommandOrControl+Shift+B',
  height: 620,
  pinnedWallet: null,
  remindAfterMinutes: 240,
  quiet: {
    enabled: false,
    from: 21 * 60,
    to: 6 * 60 + 30,
    days: [0, 1, 2, 3, 4, 5, 6],
    criticalComesThrough: true
  },
  unreadableAfterMinutes: 60,
  keepReadingsDays: null,
  updates: true
}
