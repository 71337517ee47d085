import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { BaseWindow } from 'electron'
import type { Clock } from '#monitor/ports.ts'

/**
 * Milliseconds. By then start-up is over (except with hundreds of wallets), and a destroyed page's process is
 * gone.
 */
const RELEASE_DELAY = 10_000

type Collect = (how: { type: 'major'; execution: 'async'; flavor: 'last-resort' }) => Promise<void>

/**
 * Returns memory to the system after start-up and after the popover closed, by a forced garbage collection. V8 would
 * keep the freed memory for later use, but Salio is idle most of the day.
 */
export function releaseMemory(clock: Pick<Clock, 'after'>): void {
  clock.after(RELEASE_DELAY, () => {
    setFlagsFromString('--expose-gc')
    const collect: Collect = runInNewContext('gc')
    void collect({ type: 'major', execution: 'async', flavor: 'last-resort' })
  })
}

/** Milliseconds. By then start-up is over. */
const WARM_UP_DELAY = 5_000

/**
 * Makes the first click faster: the first window of a process takes 50 ms longer than later ones, because the system's
 * window library has to initialise. So one without a page is created and destroyed, never shown.
 */
export function warmUpWindows(clock: Pick<Clock, 'after'>): void {
  clock.after(WARM_UP_DELAY, () => new BaseWindow({ show: false, frame: false }).destroy())
}
