import type { Clock } from '#monitor/ports.ts'

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** Lets what needs no timer go on. */
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** A clock that moves when it is told to. While the computer sleeps it moves, and no timer fires. */
export class SimulatedClock implements Clock {
  #now: number
  #timers: Timer[] = []

  constructor(now: number) {
    this.#now = now
  }

  now = (): number => this.#now
  monotonic = (): number => this.#now
  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, callback }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter(one => one !== timer)
    }
  }

  /** Passes time until a moment, and runs each timer at its own. */
  async pass(until: number): Promise<void> {
    for (;;) {
      await settle()
      const [next] = this.#timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)
      if (!next) break
      this.#timers = this.#timers.filter(one => one !== next)
      this.#now = Math.max(this.#now, next.at)
      next.callback()
    }
    this.#now = Math.max(this.#now, until)
  }

  /** The computer sleeps until a moment. */
  sleep(until: number): void {
    this.#now = Math.max(this.#now, until)
  }

  /** Salio is killed. */
  dropTimers(): void {
    this.#timers = []
  }
}
