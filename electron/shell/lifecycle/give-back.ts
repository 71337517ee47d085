import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Clock } from '#monitor/ports.ts'

/**
 * Milliseconds. By then start-up is over (except with hundreds of wallets), and a destroyed page's process is
 * gone.
 */
const DELAY = 10_000

type Collect = (how: { type: 'major'; execution: 'async'; flavor: 'last-resort' }) => Promise<void>

/**
 * Returns memory to the system after start-up and after the popover closed, by a forced garbage collection. V8 would
 * keep the freed memory for later use, but Salio is idle most of the day.
 */
export function releaseMemory(clock: Pick<Clock, 'after'>): void {
  clock.after(DELAY, () => {
    setFlagsFromString('--expose-gc')
    const collect: Collect = runInNewContext('gc')
    void collect({ type: 'major', execution: 'async', flavor: 'last-resort' })
  })
}
