import type { Clock } from '../monitor/ports.ts'

/** Milliseconds. A popover that does not open must not keep Salio from reading. */
const PATIENCE = 2_000

/** Opens the popover of a Salio that was started by hand; resolves once it is open, or should have been. */
export const openFirst = (popover: { show(): Promise<void> }, clock: Pick<Clock, 'after'>): Promise<void> =>
  new Promise(resolve => {
    clock.after(PATIENCE, resolve)
    void popover.show().finally(resolve)
  })
