import type { Clock } from '#monitor/ports.ts'

/** Milliseconds between the notification's own click event and the system's, in either order. */
const MATCH_WINDOW = 1_000

/**
 * Handles clicks on notifications shown by an earlier run. Windows reports every click without saying which
 * notification it was on, so clicks that a notification of this run also received are ignored.
 */
export class StrayClicks {
  readonly #clock: Pick<Clock, 'monotonic' | 'after'>
  readonly #open: () => void
  #heardAt = Number.NEGATIVE_INFINITY

  /** @param open called for a click on a notification of an earlier run */
  constructor(clock: Pick<Clock, 'monotonic' | 'after'>, open: () => void) {
    this.#clock = clock
    this.#open = open
  }

  /** A notification of this run received its own click event. */
  clickHandled(): void {
    this.#heardAt = this.#clock.monotonic()
  }

  /** The system reported a click. */
  clickReported(): void {
    const since = this.#clock.monotonic() - MATCH_WINDOW
    this.#clock.after(MATCH_WINDOW, () => {
      if (this.#heardAt < since) this.#open()
    })
  }
}
