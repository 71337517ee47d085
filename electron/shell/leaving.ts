import type { Clock } from '../monitor/ports.ts'

export interface LeavingParts {
  readonly clock: Pick<Clock, 'monotonic' | 'after'>
  readonly window: { isVisible(): boolean; isFocused(): boolean; hide(): void }
  /** A window like any other, which may lie under others and is left open. */
  readonly ordinary: boolean
  /** Whether something in it or over it needs it to stay while its user turns to something else. */
  readonly isKept: () => boolean
}

/** A focus that is back by then was never lost. */
const SETTLED = 100
/** Windows takes the focus away once, just after a window was shown. */
const JUST_SHOWN = 400
/** Nobody clicks twice on purpose this fast. */
const SAME_CLICK = 400

/** When the popover hides by itself, and what a click on the icon means for it. Milliseconds. */
export class Leaving {
  readonly #parts: LeavingParts
  #shownAt = Number.NEGATIVE_INFINITY
  #leftAt = Number.NEGATIVE_INFINITY
  #forget: () => void = () => undefined

  constructor(parts: LeavingParts) {
    this.#parts = parts
  }

  shown(): void {
    this.#forget()
    this.#shownAt = this.#parts.clock.monotonic()
  }

  /** It has lost the focus; whether for good shows a moment later. */
  blurred(): void {
    const { clock } = this.#parts
    const left = this.#shownAt + JUST_SHOWN - clock.monotonic()
    this.#forget()
    this.#forget = clock.after(Math.max(SETTLED, left), () => this.#look())
  }

  /**
   * What a click on the icon asks for. Pressing the button took the focus, so that the popover may be gone by the time
   * the click is told: it is what closed it, and does not open it again.
   */
  clicked(): 'show' | 'hide' | 'nothing' {
    const { clock, ordinary, window } = this.#parts
    if (window.isVisible()) return ordinary && !window.isFocused() ? 'show' : 'hide'
    return clock.monotonic() - this.#leftAt < SAME_CLICK ? 'nothing' : 'show'
  }

  #look(): void {
    const { clock, isKept, ordinary, window } = this.#parts
    if (ordinary || isKept() || !window.isVisible() || window.isFocused()) return
    this.#leftAt = clock.monotonic()
    window.hide()
  }
}
