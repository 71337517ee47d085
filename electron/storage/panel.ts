import { listen } from './bus-listen.ts'
import { type BusName, watchBusName } from './bus-name.ts'
import { ofBus, sessionBus } from './bus-talk.ts'

export interface Panel extends BusName {
  /** Resolves once it has taken an icon in, or has had the time to. */
  readonly iconTaken: Promise<unknown>
}

const WATCHER = 'org.kde.StatusNotifierWatcher'
const TAKEN = `type='signal',interface='${WATCHER}',member='StatusNotifierItemRegistered'`
/** Milliseconds: it is on this computer. */
const PATIENCE = 500
const PATIENCE_WITH_ICON = 100

/**
 * Whether a Linux desktop has a panel that shows the icons of programs, and when it gets one that had none: Electron
 * looks for it once, when an icon is made. Elsewhere there is always one.
 */
export async function watchPanel(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<Panel> {
  if (platform !== 'linux')
    return { isOwned: true, taken: new Promise(() => undefined), iconTaken: Promise.resolve() }
  const address = sessionBus(env)
  const [name, icons] = await Promise.all([
    watchBusName(address, WATCHER, PATIENCE),
    listen(address, [ofBus('AddMatch', TAKEN)], PATIENCE_WITH_ICON)
  ])
  return { ...name, iconTaken: Promise.resolve(name.isOwned && icons?.heard) }
}
