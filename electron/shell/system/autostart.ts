import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { app } from 'electron'
import { AutostartFile } from './autostart-file.ts'

/**
 * Path of the AppImage file that Salio runs from, or null if it does not run from one.
 *
 * APPIMAGE alone proves nothing, because child processes inherit it: Salio may have been started from a terminal that
 * is itself an AppImage. So our own program must lie directly in the mounted folder, APPDIR.
 */
export function appImagePath(
  { APPDIR: mounted, APPIMAGE: file }: NodeJS.ProcessEnv = process.env,
  program = process.execPath
): string | null {
  if (!file || !mounted) return null
  try {
    return realpathSync(mounted) === dirname(realpathSync(program)) ? file : null
  } catch {
    return null
  }
}

/** Starting Salio at login, showing only the tray icon. */
export interface Autostart {
  /** Asks the system, because the user may have changed it in the system's own settings. */
  isOn(): Promise<boolean>
  /** Whether it is on but has no effect before the user allows it in the system's own settings. */
  needsApproval(): boolean
  set(on: boolean): Promise<void>
  /** Points the system's entry to this program if the one it names no longer exists. */
  repair(): Promise<void>
}

/** Argument passed when Salio is started at login: the popover stays closed. */
const HIDDEN_ARGUMENT = '--hidden'

/** Whether Salio was started at login. macOS passes no arguments to login items but can be asked. */
export const startedAtLogin = (): boolean =>
  process.argv.includes(HIDDEN_ARGUMENT) ||
  (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)

/** Whether Windows started Salio for a click on a notification (COM adds the argument). The click says what to open. */
export const startedForNotification = (args: readonly string[], platform = process.platform): boolean =>
  platform === 'win32' && args.some(argument => /^[-/]embedding$/i.test(argument))

/** Calls `show` when the user starts Salio while it is already running. */
export function onSecondInstance(show: () => void): void {
  app.on('second-instance', (_event, argv) => void (argv.includes(HIDDEN_ARGUMENT) || show()))
}

/** The implementation for this system. Call it once the app is ready. */
export function autostart(): Autostart {
  if (process.platform !== 'linux') return loginItem
  const command = [appImagePath() ?? process.execPath, ...loginArguments()]
  return new AutostartFile(app.getPath('appData'), command, app.isPackaged ? 'salio' : 'salio-development')
}

/** In development the program is Electron's own, which has to be told what to run. */
const loginArguments = (): string[] => [...(app.isPackaged ? [] : [app.getAppPath()]), HIDDEN_ARGUMENT]

/** Runs at every start, in case the program was moved. Not in development, which must not take over the entry. */
export function repairAutostart(note: (line: string) => void): void {
  if (app.isPackaged)
    autostart()
      .repair()
      .catch(() => note('start at login could not be mended'))
}

/**
 * macOS and Windows. Windows finds an entry by its arguments, so they are passed when reading as well; the entry's name is
 * the app id.
 */
const loginItem: Autostart = {
  async isOn() {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings({
      // In quotes, because Electron reads its own path up to the first space: that of "Jane Doe" is never found.
      path: `"${process.execPath}"`,
      args: loginArguments()
    })
    // An entry disabled in the Task Manager still exists, so openAtLogin stays true.
    return process.platform === 'win32' ? executableWillLaunchAtLogin : openAtLogin || this.needsApproval()
  },
  needsApproval: () =>
    process.platform === 'darwin' && app.getLoginItemSettings().status === 'requires-approval',
  async set(on) {
    app.setLoginItemSettings({ openAtLogin: on, args: loginArguments() })
  },
  // Nothing to do: on both systems the program stays where it was installed.
  async repair() {}
}
