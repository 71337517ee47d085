import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { autostartEntry, programOf, startsAtLogin } from './autostart-entry.ts'

/** Starting at login where the desktop goes by XDG autostart files: Linux. */
export class AutostartFile {
  readonly #file: string
  readonly #command: readonly string[]

  /**
   * @param config the user's configuration folder ($XDG_CONFIG_HOME)
   * @param command what is started: the program's path and its arguments
   */
  constructor(config: string, command: readonly string[]) {
    this.#file = join(config, 'autostart/salio.desktop')
    this.#command = command
  }

  /** False too where the file is switched off by the desktop's own settings. Rejects where it cannot be read. */
  async isOn(): Promise<boolean> {
    return startsAtLogin(await readFile(this.#file, 'utf8').catch(emptyIfMissing))
  }

  /**
   * Lets an entry that is on start this program where the one it names is gone: an AppImage is moved by its user, and
   * a newer one comes under its own name. Rejects as the others do.
   */
  async mend(): Promise<void> {
    const entry = await readFile(this.#file, 'utf8').catch(emptyIfMissing)
    const program = programOf(entry)
    if (startsAtLogin(entry) && program !== null && !existsSync(program)) await this.set(true)
  }

  /** Rejects where the folder cannot be written; the file is then as it was. */
  async set(on: boolean): Promise<void> {
    if (!on) return await rm(this.#file, { force: true })
    await mkdir(dirname(this.#file), { recursive: true })
    // Not called .desktop until it is whole: a login in between would start half an entry.
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
