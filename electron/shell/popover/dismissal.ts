import type { Clock } from '#monitor/ports.ts'

interface DismissalParts {
  readonly clock: Pick<Clock, 'monotonic' | 'after'>
  readonly window: { isVisible(): boolean; isFocused(): boolean; hide(): void }
  /** An ordinary window: it may be covered by others and does not hide when it loses the focus. */
  readonly ordinary: boolean
  /** Whether it must stay open when it loses the focus, because of unsaved input or a dialog. */
  readonly isHeldOpen: () => boolean
}

/** If the focus returns within this time, the loss is ignored. */
const BLUR_GRACE = 100
/** Windows takes the focus away once, shortly after a window was shown. */
const JUST_SHOWN = 400
/** A click this soon after the popover was dismissed is the click that dismissed it. */
const SAME_CLICK = 400

/** Decides when the popover hides by itself and what a click on the tray icon does. All times in milliseconds. */
export class PopoverDismissal {
  readonly #parts: DismissalParts
  #shownAt = Number.NEGATIVE_INFINITY
  #dismissedAt = Number.NEGATIVE_INFINITY
  #cancelTimer: () => void = () => undefined

  constructor(parts: DismissalParts) {
    this.#parts = parts
  }

  shown(): void {
    this.#cancelTimer()
    this.#shownAt = this.#parts.clock.monotonic()
  }

  /** The window lost the focus. Whether for good is checked a moment later. */
  blurred(): void {
    const { clock } = this.#parts
    const graceLeft = this.#shownAt + JUST_SHOWN - clock.monotonic()
    this.#cancelTimer()
    this.#cancelTimer = clock.after(Math.max(BLUR_GRACE, graceLeft), () => this.#hideIfUnfocused())
  }

  /**
   * What a click on the tray icon should do. Pressing the mouse button takes the focus from the popover, so it may
   * already be hidden when the click event arrives; such a click must not open it again.
   */
  clicked(): 'show' | 'hide' | 'nothing' {
    const { clock, ordinary, window } = this.#parts
    if (window.isVisible()) return ordinary && !window.isFocused() ? 'show' : 'hide'
    return clock.monotonic() - this.#dismissedAt < SAME_CLICK ? 'nothing' : 'show'
  }

  #hideIfUnfocused(): void {
    const { clock, isHeldOpen, ordinary, window } = this.#parts
    if (ordinary || isHeldOpen() || !window.isVisible() || window.isFocused()) return
    this.#dismissedAt = clock.monotonic()
    window.hide()
  }
}
