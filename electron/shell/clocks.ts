import { app } from 'electron'
import { systemClock } from './clock.ts'
import { Stalls } from './stalls.ts'

/**
 * What Salio goes by, and what notes where that comes to a standstill. In development SALIO_SPEED says how many times
 * faster than real time it polls, so that a test need not wait a provider's minute.
 */
export function startClocks() {
  const { SALIO_SPEED = '1' } = process.env
  const speed = app.isPackaged ? 1 : Number(SALIO_SPEED)
  const stalls = new Stalls(systemClock())
  const pollingClock = stalls.watched(systemClock(speed))
  return { stalls, clock: stalls.watched(systemClock()), pollingClock }
}
