import type { Clock } from '#monitor/ports.ts'

/** Milliseconds without any activity that count as a stall: a user in front of the popover would give up. */
const STALL_DURATION = 10_000
const CHECK_INTERVAL = 5_000
/** Milliseconds to keep watching after the last activity. Providers have 15 seconds to answer. */
const WATCH_DURATION = 20_000

/**
 * Watchdog that logs when the main process was blocked for too long. It only watches for a while after some activity,
 * so that an idle Salio is not woken up. If the monotonic clock counts sleep, sleep may be logged as a stall; the log
 * then also has the wake-up next to it.
 */
export class Stalls {
  /** Called with the line to log. */
  problem: (line: string) => void = () => undefined
  readonly #clock: Pick<Clock, 'after' | 'monotonic'>
  #lastActivity = ''
  #watchUntil = 0
  #isWatching = false
  /** Monotonic milliseconds when the process was last seen running. */
  #aliveTick = 0

  constructor(clock: Pick<Clock, 'after' | 'monotonic'>) {
    this.#clock = clock
  }

  /** @param what name of the activity for the log; it or something it starts may block the process */
  noteActivity(what: string): void {
    this.#check()
    this.#lastActivity = what
    this.#watchUntil = this.#aliveTick + WATCH_DURATION
    if (this.#isWatching) return
    this.#isWatching = true
    this.#scheduleCheck()
  }

  /** The same clock, but each timer that fires counts as an activity. */
  watchClock(clock: Clock): Clock {
    const after: Clock['after'] = (milliseconds, callback) =>
      clock.after(milliseconds, () => {
        this.noteActivity('a timer')
        callback()
      })
    return { ...clock, after }
  }

  #scheduleCheck(): void {
    this.#clock.after(CHECK_INTERVAL, () => {
      this.#check()
      this.#isWatching = this.#aliveTick < this.#watchUntil
      if (this.#isWatching) this.#scheduleCheck()
    })
  }

  #check(): void {
    const tick = this.#clock.monotonic()
    const gap = tick - this.#aliveTick
    this.#aliveTick = tick
    if (this.#isWatching && gap >= STALL_DURATION)
      this.problem(
        `was unresponsive for ${Math.round(gap / 1000)} s; last to begin was ${this.#lastActivity}`
      )
  }
}
