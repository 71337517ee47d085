import type { Clock } from '../../../../electron/monitor/ports.ts'

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** A clock that stands still until it is moved. Its wall can be set apart from its monotonic time. */
export class TestClock implements Clock {
  #mark = 0
  #wall: number
  readonly #timers = new Set<Timer>()
  /** Milliseconds the wall clock moves each time it is looked at, as a real one does. */
  creep = 0

  constructor(wall = Date.parse('2026-11-20T09:00:00Z')) {
    this.#wall = wall
  }

  now = (): number => (this.#wall += this.creep)
  monotonic = (): number => this.#mark

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.#mark + milliseconds, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** How many timers are waiting. */
  get timers(): number {
    return this.#timers.size
  }

  /** Lets time pass, calling back each timer at its moment and letting what it started finish. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#mark + milliseconds
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next)
      this.#move(Math.max(0, next.at - this.#mark))
      next.callback()
      await settle()
    }
    this.#move(end - this.#mark)
    await settle()
  }

  /** Every timer is gone, as those of a killed process. */
  forget(): void {
    this.#timers.clear()
  }

  /** Somebody sets the computer's clock. */
  setWall(at: number): void {
    this.#wall = at
  }

  #move(milliseconds: number): void {
    this.#mark += milliseconds
    this.#wall += milliseconds
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

/** Lets every promise that can settle by itself do so. */
export const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
