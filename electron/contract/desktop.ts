/** How the shortcut fares that opens the popover from anywhere. */
export type ShortcutState =
  | 'none'
  | 'works'
  /** Another program holds these keys. */
  | 'taken'
  /** The desktop gives out shortcuts itself and does not say whether it gave this one: Wayland. */
  | 'unsure'

/** What Settings shows that is the desktop's to know, and may change there at any time. */
export interface Desktop {
  readonly version: string
  /** Null where the system does not tell. */
  readonly startsAtLogin: boolean | null
  readonly shortcut: ShortcutState
}

/** A package that Salio is made of, with its licence in full. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** Its SPDX identifier. */
  readonly license: string
  readonly text: string
}
