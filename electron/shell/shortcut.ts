import type { ShortcutState } from '../contract/desktop.ts'

export interface ShortcutParts {
  /** Takes an Electron accelerator in place of the last one, "" for none; false, or an error, where it cannot be had. */
  readonly take: (accelerator: string) => boolean
  /** The desktop gives out shortcuts itself. */
  readonly onWayland: boolean
}

/** The keys that open the popover from anywhere. */
export class Shortcut {
  readonly #parts: ShortcutParts
  #keys = ''
  #isTaken = false

  constructor(parts: ShortcutParts) {
    this.#parts = parts
  }

  set(keys: string): void {
    if (keys === this.#keys) return
    this.#keys = keys
    this.#take()
  }

  /** How it fares now; whoever held it may have let go meanwhile. */
  state(): ShortcutState {
    if (this.#keys === '') return 'none'
    if (this.#isTaken) this.#take()
    if (this.#parts.onWayland) return 'unsure'
    return this.#isTaken ? 'taken' : 'works'
  }

  #take(): void {
    try {
      this.#isTaken = !this.#parts.take(this.#keys)
    } catch {
      this.#isTaken = true
    }
  }
}
