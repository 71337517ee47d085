import { AsyncResource } from 'node:async_hooks'
import type { Clock } from '#monitor/ports.ts'

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** A clock that moves only when told to. The wall clock can be set independently of the monotonic time. */
export class TestClock implements Clock {
  #tick = 0
  #wall: number
  readonly #timers = new Set<Timer>()
  /** Milliseconds the wall clock advances each time it is read, to imitate a real one. */
  creep = 0

  constructor(wall = Date.parse('2026-11-20T09:00:00Z')) {
    this.#wall = wall
  }

  now = (): number => (this.#wall += this.creep)
  monotonic = (): number => this.#tick

  after = (milliseconds: number, callback: () => void): (() => void) => {
    // As a real timer, it stays in the asynchronous context that set it.
    const timer = { at: this.#tick + milliseconds, callback: AsyncResource.bind(callback) }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Number of pending timers. */
  get timers(): number {
    return this.#timers.size
  }

  /** Lets time pass: runs each timer at its moment and waits for what it started. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#tick + milliseconds
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next)
      this.#move(Math.max(0, next.at - this.#tick))
      next.callback()
      await settle()
    }
    this.#move(end - this.#tick)
    await settle()
  }

  /** Drops all timers, as when the process is killed. */
  dropTimers(): void {
    this.#timers.clear()
  }

  /** Sets the wall clock, as a user would. */
  setWall(at: number): void {
    this.#wall = at
  }

  #move(milliseconds: number): void {
    this.#tick += milliseconds
    this.#wall += milliseconds
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  }
}

/** Waits for all promises that need no timer. */
export const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
