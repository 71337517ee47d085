import type { Clock } from '#monitor/ports.ts'
import { Stalls } from '../logging/stalls.ts'
import {
  onSecondInstance,
  repairAutostart,
  startedAtLogin,
  startedForNotification
} from '../system/autostart.ts'
import { isForTesting } from '../system/testing.ts'
import { systemClock } from './clock.ts'
import { releaseMemory, warmUpWindows } from './memory.ts'

interface StartParts {
  readonly clock: Pick<Clock, 'after'>
  readonly monitor: {
    start(calm: number): Promise<void>
    readonly intents: { startDemo(input: undefined): Promise<unknown> }
  }
  readonly popover: { show(): Promise<void> }
  readonly note: (line: string) => void
}

/** Milliseconds before the first reading, because reading while the popover opens would delay it. */
const OPENING_DELAY = 1_000

/**
 * Starts Salio. Started at login or for a click on a notification it shows only its icon; started by the user it opens the
 * popover, then reads.
 */
export async function start({ clock, monitor, note, popover }: StartParts): Promise<void> {
  const show = () => void popover.show()
  const isStartedByUser = !startedAtLogin() && !startedForNotification(process.argv)
  const isDemo = process.argv.includes('--demo')
  onSecondInstance(show)
  repairAutostart(note)
  void import('../system/terminal-command.ts').then(({ terminalCommand }) => terminalCommand().repair())
  // The monitor starts while the page loads. In demo mode the page has to wait, because it needs the demo wallets.
  if (isStartedByUser && !isDemo) show()
  await monitor.start(isStartedByUser ? OPENING_DELAY : 0)
  if (isDemo) await monitor.intents.startDemo(undefined)
  if (isStartedByUser && isDemo) show()
  if (!isStartedByUser) warmUpWindows(clock)
  releaseMemory(clock)
}

/**
 * The clocks, and a watchdog that logs when the main process was blocked. In development, and in packages for tests, SALIO_SPEED
 * makes polling run that many times faster than real time, so that tests need not wait for minutes.
 */
export function startClocks() {
  const { SALIO_SPEED: given } = process.env
  const speed = given && isForTesting() ? Number(given) : 1
  const stalls = new Stalls(systemClock())
  const pollingClock = stalls.watchClock(systemClock(speed))
  return { stalls, clock: stalls.watchClock(systemClock()), pollingClock }
}
