import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { autostartEntry, startsAtLogin } from './autostart-entry.ts'

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
