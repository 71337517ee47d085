import type { ChildProcess, StdioOptions } from 'node:child_process'
import { Keyring, type KeyringState } from './keyring/keyring.ts'
import { NotificationServer } from './notifications.ts'
import { startSession } from './session.ts'
import { TrayHost } from './tray/tray-host.ts'

export interface DesktopOptions {
  /** Default 'unlocked'. */
  readonly keyring?: KeyringState
  /** Whether there is a virtual display; default true. */
  readonly display?: boolean
  /** Its size in pixels; default '1280x800'. */
  readonly screen?: string
  /** Whether a panel with a tray is running at the start; default true. */
  readonly tray?: boolean
  /** Whether our notification server is running at the start; default true. */
  readonly notifications?: boolean
  /** XDG_CURRENT_DESKTOP; default 'XFCE'. */
  readonly desktop?: string
  /** Whether the screen's content is available as an X window dump in `dir`; default false. */
  readonly screenDump?: boolean
  /** Whether its programs may talk to an accessibility bus (`screen-reader.ts` starts one); default false. */
  readonly accessibility?: boolean
  /** An existing home folder to use; default: an empty one that stop() deletes. */
  readonly home?: string
}

export interface Desktop {
  /** The environment for programs in this desktop; takes only PATH from the caller's environment. */
  readonly env: Record<string, string>
  /** Its temporary folder; stop() deletes it. */
  readonly dir: string
  readonly tray: TrayHost
  readonly notifications: NotificationServer
  readonly keyring: Keyring
  /** Starts another program in it, which ends with it. Its output is discarded unless `stdio` says otherwise. */
  start(
    program: string,
    args?: readonly string[],
    env?: Readonly<Record<string, string>>,
    stdio?: StdioOptions
  ): ChildProcess
  stop(): Promise<void>
}

/** A private Linux desktop: display, session bus, keyring, tray and notifications. It ends with this process. */
export async function startDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const { keyring: state = 'unlocked', display = true, tray: hasTray = true } = options
  const { screen = '1280x800', desktop = 'XFCE', screenDump = false, accessibility = false } = options
  const session = await startSession({
    display,
    screen,
    desktop,
    picture: screenDump,
    accessibility,
    home: options.home
  })
  const keyring = new Keyring(session)
  const notifications = new NotificationServer()
  const tray = new TrayHost()
  const stop = async () => {
    notifications.stop()
    tray.stop()
    await session.stop()
  }
  try {
    await keyring.setState(state)
    if (options.notifications ?? true) await notifications.start(session.env)
    if (hasTray) await tray.start(session.env)
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
    start: (program, args = [], env = {}, stdio = 'ignore') =>
      session.processes.start(program, args, { env: { ...session.env, ...env }, stdio }),
    stop
  }
}
