import type { QuietHours } from './alerts/quiet-hours.ts'
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
  /** The wallet whose balance is shown beside the icon in the macOS menu bar; null for none. */
  readonly pinnedWallet: string | null
  /** Minutes after which an alert is repeated if the wallet is still below its threshold; null for never. */
  readonly remindAfterMinutes: number | null
  readonly quiet: QuietHours
  /** Minutes an account must keep failing before an alert, for troubles that may resolve on their own. */
  readonly unreadableAfterMinutes: number
  /** Readings older than this many days are deleted; null keeps them for ever. */
  readonly keepReadingsDays: number | null
  /** Whether to check for new versions of Salio. */
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
