import type { Clock } from '../ports.ts'

/** A timer that fires at the monotonic time last set. */
export class Timer {
  readonly #clock: Clock
  readonly #fire: () => void
  #cancel: (() => void) | null = null

  constructor(clock: Clock, fire: () => void) {
    this.#clock = clock
    this.#fire = fire
  }

  /** @param tick monotonic milliseconds; infinity for never */
  set(tick: number): void {
    this.#cancel?.()
    const wait = Math.max(0, tick - this.#clock.monotonic())
    this.#cancel = Number.isFinite(tick) ? this.#clock.after(wait, this.#fire) : null
  }
}
