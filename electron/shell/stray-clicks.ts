import type { Clock } from '../monitor/ports.ts'

/** Milliseconds within which a notification hears of its click, before or after the system tells of it. */
const TOGETHER = 1_000

/**
 * Clicks on notifications that Salio had shown before it was started anew. Windows tells of every click, but not what
 * was clicked: those that a notification of this run has heard of itself are left to that.
 */
export class StrayClicks {
  readonly #clock: Pick<Clock, 'monotonic' | 'after'>
  readonly #open: () => void
  #heardAt = Number.NEGATIVE_INFINITY

  /** @param open called for a click that nobody heard of */
  constructor(clock: Pick<Clock, 'monotonic' | 'after'>, open: () => void) {
    this.#clock = clock
    this.#open = open
  }

  /** A notification of this run has heard of its own click. */
  heard(): void {
    this.#heardAt = this.#clock.monotonic()
  }

  /** The system tells of a click. */
  told(): void {
    const since = this.#clock.monotonic() - TOGETHER
    this.#clock.after(TOGETHER, () => {
      if (this.#heardAt < since) this.#open()
    })
  }
}
