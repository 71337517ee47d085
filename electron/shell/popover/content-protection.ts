/** The part of a window that this needs. Without effect on Linux, which has nothing of the kind. */
interface ProtectableWindow {
  setContentProtection(enable: boolean): void
}

/** Keeps the popover out of screenshots and shared screens: where the user wants it, and while it shows a key. */
export class ContentProtection {
  readonly #window: () => ProtectableWindow | undefined
  #isWanted = false
  #showsSecret = false

  constructor(window: () => ProtectableWindow | undefined) {
    this.#window = window
  }

  /** The user's setting. May be called repeatedly. */
  setWanted(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return
    this.#isWanted = isWanted
    this.apply()
  }

  /** Whether the page shows the text of a secret. */
  setSecretShown(showsSecret: boolean): void {
    this.#showsSecret = showsSecret
    this.apply()
  }

  /** Applies it to a window that was just made. */
  apply(): void {
    this.#window()?.setContentProtection(this.#isWanted || this.#showsSecret)
  }

  /** The window is gone, and with it what it showed. */
  gone(): void {
    this.#showsSecret = false
  }
}
