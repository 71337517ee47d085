import { posix, win32 } from 'node:path'

/** What decides where the command's script goes and what it says. */
export interface CommandPlace {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's home folder. */
  readonly home: string
  /** Path of the program, or of its AppImage. */
  readonly program: string
}

/** By this line a script is known to be Salio's own, which it may change and delete. The uninstaller looks for it, too. */
export const SCRIPT_MARK = 'Written by Salio: Settings, Other programs'

/**
 * The folders where a script of the user's own is found by its name, the best first. On macOS every terminal looks into
 * /usr/local/bin, but not everybody may write there; Windows has its folder on every user's path.
 */
export function scriptFolders({ env, home, platform }: CommandPlace): readonly string[] {
  if (platform === 'win32') {
    const { LOCALAPPDATA: local } = env
    return local ? [win32.join(local, 'Microsoft', 'WindowsApps')] : []
  }
  const own = posix.join(home, '.local/bin')
  return platform === 'darwin' ? [MAC_FOLDER, own] : [own]
}

const MAC_FOLDER = '/usr/local/bin'

export const scriptName = (platform: NodeJS.Platform): string =>
  platform === 'win32' ? 'salio.cmd' : 'salio'

/** A path as people write it: "~/.local/bin/salio". */
export function shownPath(file: string, { env, home, platform }: CommandPlace): string {
  const [start, short] = platform === 'win32' ? [env['LOCALAPPDATA'] ?? '', '%LOCALAPPDATA%'] : [home, '~']
  return start !== '' && file.startsWith(start) ? `${short}${file.slice(start.length)}` : file
}

/** The folders that a terminal started from here looks into. */
export function foldersOnPath({ env, platform }: CommandPlace): readonly string[] {
  // Windows has it as "Path", and process.env alone does not mind.
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  const folders = path.split(platform === 'win32' ? ';' : ':').filter(folder => folder !== '')
  return platform === 'darwin' ? [...folders, MAC_FOLDER] : folders
}

/** Whether a terminal started from here looks into a folder. */
export function isOnPath(folder: string, place: CommandPlace): boolean {
  const isWindows = place.platform === 'win32'
  const plain = (path: string) =>
    (isWindows ? win32.normalize(path).toLowerCase() : path).replace(/[\\/]$/, '')
  return foldersOnPath(place).some(other => plain(other) === plain(folder))
}

/**
 * A script that starts the program with what it is given. No link: on macOS a program finds its parts by the path that it was
 * started with.
 * @param folder where it goes
 * @returns null where no script can name the program
 */
export function scriptText(folder: string, { platform, program }: CommandPlace): string | null {
  if (platform !== 'win32')
    return `#!/bin/sh\n# ${SCRIPT_MARK}\nexec '${program.replaceAll("'", "'\\''")}' "$@"\n`
  // From its own folder on, which leaves out the user's name: consoles read scripts in code pages without most letters.
  const batch = win32.relative(folder, win32.join(win32.dirname(program), 'bin', 'salio.cmd'))
  if (!/^[\x20-\x7e]+$/.test(batch)) return null
  const start = win32.isAbsolute(batch) ? '' : '%~dp0'
  return `@echo off\r\nrem ${SCRIPT_MARK}\r\n"${start}${batch.replaceAll('%', '%%')}" %*\r\n`
}

/** Whether a file's text is that of a script of Salio's. */
export const isOwnScript = (text: string): boolean =>
  text.split(/\r?\n/)[1]?.endsWith(` ${SCRIPT_MARK}`) ?? false

/** The program that a script of Salio's starts; null for one of Windows, where it stays in its place. */
export function programOfScript(text: string): string | null {
  const [, quoted] = /^exec '(.*)' "\$@"$/m.exec(text) ?? []
  return quoted?.replaceAll("'\\''", "'") ?? null
}
