import type { Clock } from '../ports.ts'

/**
 * A clock whose monotonic time includes the time the computer slept. The monotonic clocks of Linux and macOS
 * stop during sleep, which would make a reading from before it look fresh.
 */
export class SteadyClock implements Clock {
  readonly #clock: Clock
  #slept = 0
  #asleep: { readonly wall: number; readonly tick: number } | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  now = (): number => this.#clock.now()
  monotonic = (): number => this.#clock.monotonic() + this.#slept
  after = (milliseconds: number, callback: () => void): (() => void) =>
    this.#clock.after(milliseconds, callback)

  /** The computer is going to sleep. */
  sleep(): void {
    this.#asleep ??= { wall: this.#clock.now(), tick: this.#clock.monotonic() }
  }

  /** The computer is awake again; calling it twice changes nothing. */
  wake(): void {
    if (!this.#asleep) return
    const { wall, tick } = this.#asleep
    // Only the wall clock advanced during sleep. If it was set back meanwhile, the length of the sleep is
    // unknown.
    this.#slept += Math.max(0, this.#clock.now() - wall - (this.#clock.monotonic() - tick))
    this.#asleep = null
  }
}

/** One moment by both clocks, milliseconds. */
export interface ClockReading {
  readonly now: number
  readonly tick: number
}

export const readClocks = (clock: Clock): ClockReading => ({ now: clock.now(), tick: clock.monotonic() })

/**
 * Converts a monotonic tick to the wall clock as it is set now, so that the age stays true even if the clock
 * was changed meanwhile.
 */
export const wallTime = ({ now, tick }: ClockReading, then: number | null): number | null =>
  then === null ? null : Math.round(now - (tick - then))
