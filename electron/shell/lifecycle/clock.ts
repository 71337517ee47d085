import type { Clock } from '#monitor/ports.ts'

/**
 * The system's clocks and timers.
 * @param speed factor by which the monotonic clock and timers run faster, so that tests need not wait for minutes
 */
export const systemClock = (speed = 1): Clock => ({
  now: () => Date.now(),
  monotonic: () => performance.now() * speed,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds / speed)
    return () => clearTimeout(timer)
  }
})
