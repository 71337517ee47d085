import type { ShortcutState } from '#contract/desktop.ts'

interface ShortcutParts {
  /**
   * Registers an Electron accelerator instead of the previous one; "" for none. Returns false or throws if it
   * cannot.
   */
  readonly take: (accelerator: string) => boolean
  /** On Wayland the desktop assigns shortcuts itself, so it is unknown whether ours works. */
  readonly onWayland: boolean
}

/** The global shortcut that opens and closes the popover. */
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
    this.#register()
  }

  /** Its current state. A taken shortcut is tried again, because the other program may have released it. */
  state(): ShortcutState {
    if (this.#keys === '') return 'none'
    if (this.#isTaken) this.#register()
    if (this.#parts.onWayland) return 'unsure'
    return this.#isTaken ? 'taken' : 'works'
  }

  #register(): void {
    try {
      this.#isTaken = !this.#parts.take(this.#keys)
    } catch {
      this.#isTaken = true
    }
  }
}
