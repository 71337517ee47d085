import type { Clock } from '../monitor/ports.ts'

/**
 * The computer's own clocks and timers.
 * @param speed how many times faster than real time timers run, so that a test need not wait a provider's minute
 */
export const systemClock = (speed = 1): Clock => ({
  now: () => Date.now(),
  monotonic: () => performance.now() * speed,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds / speed)
    return () => clearTimeout(timer)
  }
})
