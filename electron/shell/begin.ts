import type { Clock } from '../monitor/ports.ts'
import { mendAutostart, startedAtLogin, whenStartedAgain } from './autostart.ts'
import { giveBack } from './give-back.ts'
import { readyWindows } from './ready-windows.ts'

export interface BeginParts {
  readonly clock: Pick<Clock, 'after'>
  readonly monitor: {
    start(calm: number): Promise<void>
    readonly intents: { startDemo(input: undefined): Promise<unknown> }
  }
  readonly popover: { show(): Promise<void> }
  readonly note: (line: string) => void
}

/** Milliseconds in which a popover comes to be seen: reading meanwhile would hold it up. */
const OPENING = 1_000

/** Lets Salio run. Started at login it shows nothing but its icon; started by hand it answers by opening, then reads. */
export async function begin({ clock, monitor, note, popover }: BeginParts): Promise<void> {
  const show = () => void popover.show()
  const isByHand = !startedAtLogin()
  const isDemo = process.argv.includes('--demo')
  whenStartedAgain(show)
  mendAutostart(note)
  // A page takes its time to come, in which the monitor starts; demo wallets have to be there before it.
  if (isByHand && !isDemo) show()
  await monitor.start(isByHand ? OPENING : 0)
  if (isDemo) await monitor.intents.startDemo(undefined)
  if (isByHand && isDemo) show()
  if (!isByHand) readyWindows(clock)
  giveBack(clock)
}
