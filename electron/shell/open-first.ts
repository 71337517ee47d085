import type { Clock } from '../monitor/ports.ts'

/** Milliseconds. A popover that does not open must not keep Salio from reading. */
const PATIENCE = 2_000
/** Milliseconds from when its page is loaded until that is on the screen. */
const DRAWN = 250

/** Opens the popover of a Salio that was started by hand; resolves once it is to be seen, or should have been. */
export const openFirst = (popover: { show(): Promise<void> }, clock: Pick<Clock, 'after'>): Promise<void> =>
  new Promise(resolve => {
    clock.after(PATIENCE, resolve)
    void popover.show().finally(() => clock.after(DRAWN, resolve))
  })
