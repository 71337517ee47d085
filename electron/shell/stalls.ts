import type { Clock } from '../monitor/ports.ts'

/** Milliseconds in which nothing ran, from which on a person at the popover gives up. */
const STALL = 10_000
const BEAT = 5_000
/** What has begun may go on for so long: a provider has fifteen seconds to answer. */
const AFTERMATH = 20_000

/**
 * Notes it when the main process was busy with one thing for so long that nothing else could run. It looks only for a
 * while after something has begun: a Salio with nothing to do is not woken for it. Time the computer slept may show as
 * a stall too, where its clock counts it; the log then has the waking beside it.
 */
export class Stalls {
  /** Where they are told. */
  problem: (line: string) => void = () => undefined
  readonly #clock: Pick<Clock, 'after' | 'monotonic'>
  #begun = ''
  #lookUntil = 0
  #isLooking = false
  /** When something last ran for sure. */
  #aliveMark = 0

  constructor(clock: Pick<Clock, 'after' | 'monotonic'>) {
    this.#clock = clock
  }

  /** @param what begins, as the log may name it; it may take long itself or lead to what does */
  begins(what: string): void {
    this.#look()
    this.#begun = what
    this.#lookUntil = this.#aliveMark + AFTERMATH
    if (this.#isLooking) return
    this.#isLooking = true
    this.#wait()
  }

  /** The same clock; whatever its timers call begins something. */
  watched(clock: Clock): Clock {
    const after: Clock['after'] = (milliseconds, callback) =>
      clock.after(milliseconds, () => {
        this.begins('a timer')
        callback()
      })
    return { ...clock, after }
  }

  #wait(): void {
    this.#clock.after(BEAT, () => {
      this.#look()
      this.#isLooking = this.#aliveMark < this.#lookUntil
      if (this.#isLooking) this.#wait()
    })
  }

  #look(): void {
    const mark = this.#clock.monotonic()
    const gap = mark - this.#aliveMark
    this.#aliveMark = mark
    if (this.#isLooking && gap >= STALL)
      this.problem(`was unresponsive for ${Math.round(gap / 1000)} s; last to begin was ${this.#begun}`)
  }
}
