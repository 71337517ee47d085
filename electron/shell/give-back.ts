import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Clock } from '../monitor/ports.ts'

/** By then a start is through, unless there are hundreds of wallets, and the page of a destroyed window has ended. */
const SETTLED = 10_000

type Collect = (how: { type: 'major'; execution: 'async'; flavor: 'last-resort' }) => Promise<void>

/**
 * Has V8 return to the system what a start or a closed popover has left behind. By itself it keeps the room, as an
 * app has it that is about to be busy again; this one is idle for the rest of the day.
 */
export function giveBack(clock: Pick<Clock, 'after'>): void {
  clock.after(SETTLED, () => {
    setFlagsFromString('--expose-gc')
    const collect: Collect = runInNewContext('gc')
    void collect({ type: 'major', execution: 'async', flavor: 'last-resort' })
  })
}
