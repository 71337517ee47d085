import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { autostartEntry, entryProgram, isEntryEnabled } from './autostart-entry.ts'

/** Start at login on Linux, by an XDG autostart file. */
export class AutostartFile {
  readonly #file: string
  readonly #command: readonly string[]

  /**
   * @param config the user's configuration folder ($XDG_CONFIG_HOME)
   * @param command path of the program to start and its arguments
   */
  constructor(config: string, command: readonly string[]) {
    this.#file = join(config, 'autostart/salio.desktop')
    this.#command = command
  }

  /** Also false if the entry is disabled in the desktop's own settings. Rejects if the file cannot be read. */
  async isOn(): Promise<boolean> {
    return isEntryEnabled(await readFile(this.#file, 'utf8').catch(emptyIfMissing))
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
