import { BaseWindow } from 'electron'
import type { Clock } from '#monitor/ports.ts'

/** Milliseconds. By then start-up is over. */
const DELAY = 5_000

/**
 * Makes the first click faster: the first window of a process takes 50 ms longer than later ones, because the system's
 * window library has to initialise. So one without a page is created and destroyed, never shown.
 */
export function warmUpWindows(clock: Pick<Clock, 'after'>): void {
  clock.after(DELAY, () => new BaseWindow({ show: false, frame: false }).destroy())
}
