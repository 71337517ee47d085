import { BaseWindow } from 'electron'
import type { Clock } from '../monitor/ports.ts'

/** By then a start is through. */
const SETTLED = 5_000

/**
 * Has the system's window library found its way about before the first click: the first window of a process takes
 * 50 ms longer than any other. This one has no page and is never shown.
 */
export function readyWindows(clock: Pick<Clock, 'after'>): void {
  clock.after(SETTLED, () => new BaseWindow({ show: false, frame: false }).destroy())
}
