import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The freedesktop.org desktop entry that starts Salio at login.
 * @param command path of the program and its arguments, unquoted
 */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Salio',
    'Icon=salio',
    // Uninstalling Salio leaves this file in the user's folder; TryExec then makes the desktop ignore it.
    `TryExec=${escaped(command[0] ?? '')}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'StartupNotify=false',
    ''
  ].join('\n')

/** Whether a desktop entry is enabled. Desktops disable an entry by adding a line instead of deleting the file. */
export const isEntryEnabled = (entry: string): boolean =>
  /^Exec=./m.test(entry) && !/^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry)

/** The program named by TryExec, or null if the entry has none. */
export function entryProgram(entry: string): string | null {
  const [, value] = /^TryExec=(.+)$/m.exec(entry) ?? []
  return value?.replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter)) ?? null
}

/** The specification quotes twice: the argument first, then the value. `%` would start a field code. */
const quoted = (argument: string): string =>
  escaped(`"${argument.replace(/["`$\\]/g, '\\$&')}"`).replaceAll('%', '%%')

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')

/** Start at login on Linux, by an XDG autostart file. */
export class AutostartFile {
  readonly #file: string
  readonly #command: readonly string[]

  /**
   * @param config the user's configuration folder ($XDG_CONFIG_HOME)
   * @param command path of the program to start and its arguments
   * @param name name of the entry, without extension
   */
  constructor(config: string, command: readonly string[], name = 'salio') {
    this.#file = join(config, `autostart/${name}.desktop`)
    this.#command = command
  }

  /** Also false if the entry is disabled in the desktop's own settings. Rejects if the file cannot be read. */
  async isOn(): Promise<boolean> {
    return isEntryEnabled(await readFile(this.#file, 'utf8').catch(emptyIfMissing))
  }

  /** Linux starts what is there. */
  needsApproval(): boolean {
    return false
  }

  /**
   * Points an enabled entry to this program if the one it names no longer exists, for instance because an AppImage was
   * moved, or replaced by a newer one with another name. Rejects if the file cannot be read or written.
   */
  async repair(): Promise<void> {
    const entry = await readFile(this.#file, 'utf8').catch(emptyIfMissing)
    const program = entryProgram(entry)
    if (isEntryEnabled(entry) && program !== null && !existsSync(program)) await this.set(true)
  }

  /** Rejects if the folder cannot be written; the file is then unchanged. */
  async set(on: boolean): Promise<void> {
    if (!on) return await rm(this.#file, { force: true })
    await mkdir(dirname(this.#file), { recursive: true })
    // Written under another name and then renamed, so that a login never finds a half-written entry.
    const unfinished = `${this.#file}.${process.pid}`
    try {
      await writeFile(unfinished, autostartEntry(this.#command))
      await rename(unfinished, this.#file)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
