import { app } from 'electron'
import { appImage } from './app-image.ts'
import { AutostartFile } from './autostart-file.ts'

/** Whether Salio starts by itself when its user logs in, showing nothing but its icon. */
export interface Autostart {
  /** What the system says now: the user may have changed it in the system's own settings. */
  isOn(): Promise<boolean>
  set(on: boolean): Promise<void>
  /** Lets what the system starts be this Salio, where the one it knows is gone. */
  mend(): Promise<void>
}

/** What a start at login passes; Salio then opens no popover. */
export const HIDDEN = '--hidden'

/** Whether this start was one at login. macOS passes no arguments to login items, but knows. */
export const startedAtLogin = (): boolean =>
  process.argv.includes(HIDDEN) ||
  (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)

/** Calls back where Salio, which runs, is started once more by hand. */
export function whenStartedAgain(show: () => void): void {
  app.on('second-instance', (_event, argv) => void (argv.includes(HIDDEN) || show()))
}

/** The system's own way. Once the app is ready. */
export function autostart(): Autostart {
  if (process.platform !== 'linux') return loginItem
  const itself = app.isPackaged ? [] : [app.getAppPath()]
  return new AutostartFile(app.getPath('appData'), [appImage() ?? process.execPath, ...itself, HIDDEN])
}

/** Done at every start, for what was moved since the last. What starts at login is never one from a checkout. */
export function mendAutostart(note: (line: string) => void): void {
  if (app.isPackaged)
    autostart()
      .mend()
      .catch(() => note('start at login could not be mended'))
}

/** macOS and Windows. On Windows an entry is found by its arguments, so that they are named in reading too. */
const loginItem: Autostart = {
  async isOn() {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings({ args: [HIDDEN] })
    // An entry switched off in the Task Manager is still there.
    return process.platform === 'win32' ? executableWillLaunchAtLogin : openAtLogin
  },
  async set(on) {
    app.setLoginItemSettings({ openAtLogin: on, args: [HIDDEN] })
  },
  // Both stay where they were installed.
  async mend() {}
}
