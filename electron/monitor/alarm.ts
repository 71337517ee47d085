import type { Clock } from './ports.ts'

/** One timer for everything: it rings at the mark last set, by the monotonic clock. */
export class Alarm {
  readonly #clock: Clock
  readonly #ring: () => void
  #cancel: (() => void) | null = null

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock
    this.#ring = ring
  }

  /** @param mark infinity for never */
  set(mark: number): void {
    this.#cancel?.()
    const wait = Math.max(0, mark - this.#clock.monotonic())
    this.#cancel = Number.isFinite(mark) ? this.#clock.after(wait, this.#ring) : null
  }
}
