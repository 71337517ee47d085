import { busCall, busMessages, connectBus } from './dbus-connection.ts'
import { readBooleanSignal } from './dbus-message.ts'

/** Whoever draws a desktop's lock screen announces it as one of these. */
const SCREEN_SAVERS = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver'
]

/**
 * Tells when the screen of a Linux desktop is locked and unlocked, which Electron does only on Windows and macOS. Tells
 * nothing where the desktop does not announce it, or goes away.
 * @param address of the session bus: "unix:path=/run/user/1000/bus"
 * @returns ends it
 */
export function followScreenLock(address: string, changed: (isLocked: boolean) => void): () => void {
  const socket = connectBus(address)
  if (socket === null) return () => undefined
  // Must not keep the process alive.
  socket.unref()
  const calls = SCREEN_SAVERS.map(name =>
    busCall('AddMatch', `type='signal',interface='${name}',member='ActiveChanged'`)
  )
  const follow = async () => {
    // Some desktops announce it under two names, one after the other.
    const active = new Set<string>()
    for await (const message of busMessages(socket, calls)) {
      const signal = readBooleanSignal(message)
      if (signal?.member !== 'ActiveChanged') continue
      if (signal.value) active.add(signal.sender)
      else active.delete(signal.sender)
      changed(active.size > 0)
    }
  }
  follow().catch(() => undefined)
  return () => void socket.destroy()
}
