import { type BusName, watchBusName } from './bus-name.ts'
import { sessionBus } from './bus-talk.ts'

/** Milliseconds: it is on this computer. */
const PATIENCE = 500

/**
 * Whether a Linux desktop has a panel that shows the icons of programs, and when it gets one that had none: Electron
 * looks for it once, when an icon is made. Elsewhere there is always one.
 */
export async function watchPanel(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<BusName> {
  if (platform !== 'linux') return { isOwned: true, taken: new Promise(() => undefined) }
  return watchBusName(sessionBus(env), 'org.kde.StatusNotifierWatcher', PATIENCE)
}
