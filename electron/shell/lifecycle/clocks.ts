import { app } from 'electron'
import { Stalls } from '../logging/stalls.ts'
import { systemClock } from './clock.ts'

/**
 * The clocks, and a watchdog that logs when the main process was blocked. In development SALIO_SPEED makes polling run
 * that many times faster than real time, so that tests need not wait for minutes.
 */
export function startClocks() {
  const { SALIO_SPEED = '1' } = process.env
  const speed = app.isPackaged ? 1 : Number(SALIO_SPEED)
  const stalls = new Stalls(systemClock())
  const pollingClock = stalls.watchClock(systemClock(speed))
  return { stalls, clock: stalls.watchClock(systemClock()), pollingClock }
}
