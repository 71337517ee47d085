import { Keyring, type KeyringState } from './keyring.ts'
import { NotificationServer } from './notifications.ts'
import { startSession } from './session.ts'
import { TrayHost } from './tray.ts'

export interface DesktopOptions {
  /** Default 'unlocked'. */
  readonly keyring?: KeyringState
  /** Whether there is a virtual display; default true. */
  readonly display?: boolean
  /** Its pixels; default '1280x800'. */
  readonly screen?: string
  /** Whether the panel has a tray at the start; default true. */
  readonly tray?: boolean
  /** XDG_CURRENT_DESKTOP; default 'XFCE'. */
  readonly desktop?: string
  /** Whether what the screen shows is kept as an X window dump in the folder; default false. */
  readonly picture?: boolean
  /** A home that was there before and stays; default an empty one, gone after stop(). */
  readonly home?: string
}

export interface Desktop {
  /** What a program needs to live in this desktop; nothing of the caller's own environment but PATH. */
  readonly env: Record<string, string>
  /** Its temporary folder, gone after stop(). */
  readonly dir: string
  readonly tray: TrayHost
  readonly notifications: NotificationServer
  readonly keyring: Keyring
  stop(): Promise<void>
}

/** A private desktop on Linux: display, session bus, keyring, tray and notifications. It dies with this process. */
export async function startDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const { keyring: state = 'unlocked', display = true, tray: panel = true } = options
  const { screen = '1280x800', desktop = 'XFCE', picture = false } = options
  const session = await startSession({ display, screen, desktop, picture, home: options.home })
  const keyring = new Keyring(session)
  const notifications = new NotificationServer()
  const tray = new TrayHost()
  const stop = async () => {
    notifications.stop()
    tray.stop()
    await session.stop()
  }
  try {
    await keyring.become(state)
    await notifications.start(session.env)
    if (panel) await tray.start(session.env)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    env: session.env,
    dir: session.dir,
    tray,
    notifications,
    keyring,
    stop
  }
}
