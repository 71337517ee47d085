import { homedir } from 'node:os'
import { app } from 'electron'
import type { TerminalCommandView } from '#contract/desktop.ts'
import { appImagePath } from './autostart.ts'
import { CommandFile } from './command-file.ts'

/** `salio` in the user's terminals. */
interface TerminalCommand {
  view(): Promise<TerminalCommandView>
  set(on: boolean): Promise<TerminalCommandView>
  repair(): Promise<void>
}

/** In development there is nothing to put on the path: Electron's own program would have to be told what to run. */
const none: TerminalCommand = {
  view: async () => ({ state: 'installed' }),
  set: async () => ({ state: 'installed' }),
  repair: async () => undefined
}

/** That of this system. */
export const terminalCommand = (): TerminalCommand =>
  app.isPackaged
    ? new CommandFile({
        platform: process.platform,
        env: process.env,
        home: homedir(),
        program: appImagePath() ?? process.execPath
      })
    : none
