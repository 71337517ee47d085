import { busCall, sessionBus, subscribeToBus } from './dbus-connection.ts'
import { type BusName, watchBusName } from './dbus-name.ts'

export interface TrayHost extends BusName {
  /** Resolves when the host has registered our icon, or the time limit is over. */
  readonly iconRegistered: Promise<unknown>
}

const WATCHER = 'org.kde.StatusNotifierWatcher'
const ITEM_REGISTERED = `type='signal',interface='${WATCHER}',member='StatusNotifierItemRegistered'`
/** Milliseconds: the session bus is on this computer. */
const TIME_LIMIT = 500
const ICON_TIME_LIMIT = 100

/**
 * Whether a Linux desktop has a host for tray icons (StatusNotifierWatcher), and when one appears. Electron
 * looks for it only once, when a tray icon is created. On other systems there always is one.
 */
export async function watchTrayHost(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<TrayHost> {
  if (platform !== 'linux')
    return { isOwned: true, appeared: new Promise(() => undefined), iconRegistered: Promise.resolve() }
  const address = sessionBus(env)
  const [name, icons] = await Promise.all([
    watchBusName(address, WATCHER, TIME_LIMIT),
    subscribeToBus(address, [busCall('AddMatch', ITEM_REGISTERED)], ICON_TIME_LIMIT)
  ])
  return { ...name, iconRegistered: Promise.resolve(name.isOwned && icons?.signalled) }
}
