import type { Clock } from './ports.ts'

/**
 * A clock whose monotonic time also counts what the computer slept: on Linux and macOS the system's own stands still
 * then, and a reading taken before the lid was closed would pass for a fresh one.
 */
export class SteadyClock implements Clock {
  readonly #clock: Clock
  #slept = 0
  #asleep: { readonly wall: number; readonly mark: number } | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  now = (): number => this.#clock.now()
  monotonic = (): number => this.#clock.monotonic() + this.#slept
  after = (milliseconds: number, callback: () => void): (() => void) =>
    this.#clock.after(milliseconds, callback)

  /** The computer goes to sleep. */
  sleep(): void {
    this.#asleep ??= { wall: this.#clock.now(), mark: this.#clock.monotonic() }
  }

  /** The computer is awake again; told once more it changes nothing. */
  wake(): void {
    if (!this.#asleep) return
    const { wall, mark } = this.#asleep
    // Only the wall clock went on. One that was set back meanwhile says nothing.
    this.#slept += Math.max(0, this.#clock.now() - wall - (this.#clock.monotonic() - mark))
    this.#asleep = null
  }
}
