/** The state of the global shortcut that opens the popover. */
export type ShortcutState =
  | 'none'
  | 'works'
  /** Another program uses this key combination. */
  | 'taken'
  /** On Wayland the desktop assigns shortcuts itself and does not report whether it assigned this one. */
  | 'unsure'

/** System state shown in Settings. The system may change it at any time. */
export interface Desktop {
  readonly version: string
  /** Null if the system does not report it. */
  readonly startsAtLogin: boolean | null
  readonly shortcut: ShortcutState
}

/** A bundled package with its full licence text. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** SPDX identifier. */
  readonly license: string
  readonly text: string
}
