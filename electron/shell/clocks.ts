import { systemClock } from './clock.ts'
import { Stalls } from './stalls.ts'

/**
 * What Salio goes by, and what notes where that comes to a standstill.
 * @param speed how many times faster than real time it polls, so that a test need not wait a provider's minute
 */
export function startClocks(speed: number) {
  const stalls = new Stalls(systemClock())
  const pollingClock = stalls.watched(systemClock(speed))
  return { stalls, clock: stalls.watched(systemClock()), pollingClock }
}
