import { existsSync, realpathSync } from 'node:fs'
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TerminalCommandView } from '#contract/desktop.ts'
import {
  type CommandPlace,
  foldersOnPath,
  isOnPath,
  isOwnScript,
  programOfScript,
  scriptFolders,
  scriptName,
  scriptText,
  shownPath
} from './command-script.ts'

/** Bytes. A longer file is no script of Salio's. */
const LONGEST = 10_000

/**
 * `salio` for the user's terminals: a script in a folder where they look, where no package has put it there. What stands there
 * and is not Salio's is never touched.
 */
export class CommandFile {
  readonly #place: CommandPlace

  constructor(place: CommandPlace) {
    this.#place = place
  }

  async view(): Promise<TerminalCommandView> {
    if (this.#isInstalled()) return { state: 'installed' }
    for (const file of this.#files()) if ((await holds(file)).kind === 'own') return this.#on(file)
    return { state: 'off' }
  }

  /** Writes or deletes the script, and says what is there now. Never rejects. */
  async set(on: boolean): Promise<TerminalCommandView> {
    if (!on) return this.#remove()
    let refused: TerminalCommandView = { state: 'failed', file: null }
    for (const file of this.#files()) {
      const { kind } = await holds(file)
      if (kind === 'other') refused = { state: 'taken', file: this.#shown(file) }
      else if (await this.#write(file)) return this.#on(file)
      else if (refused.state !== 'taken') refused = { state: 'failed', file: this.#shown(file) }
    }
    return refused
  }

  /** Points the script to this program where the one it starts is gone: an AppImage that was moved, or gave way to a newer one. */
  async repair(): Promise<void> {
    for (const file of this.#files()) {
      const { kind, text } = await holds(file)
      const program = kind === 'own' ? programOfScript(text) : null
      if (program !== null && !existsSync(program)) await this.#write(file)
    }
  }

  /** Whether a package has put it on the path already, or the user a link. */
  #isInstalled(): boolean {
    const { platform, program } = this.#place
    if (platform === 'win32') return isOnPath(join(dirname(program), 'bin'), this.#place)
    const target = realPath(program)
    return (
      target !== null && foldersOnPath(this.#place).some(folder => realPath(join(folder, 'salio')) === target)
    )
  }

  #files(): readonly string[] {
    const name = scriptName(this.#place.platform)
    return scriptFolders(this.#place).map(folder => join(folder, name))
  }

  #shown(file: string): string {
    return shownPath(file, this.#place)
  }

  #on(file: string): TerminalCommandView {
    return { state: 'on', file: this.#shown(file), isFound: isOnPath(dirname(file), this.#place) }
  }

  async #write(file: string): Promise<boolean> {
    const folder = dirname(file)
    const text = scriptText(folder, this.#place)
    if (text === null) return false
    // Written under another name and then renamed, so that nobody starts half of it.
    const unfinished = `${file}.${process.pid}`
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(unfinished, text, { flag: 'wx' })
      await chmod(unfinished, 0o755)
      await rename(unfinished, file)
      return true
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined)
      return false
    }
  }

  async #remove(): Promise<TerminalCommandView> {
    for (const file of this.#files()) {
      if ((await holds(file)).kind !== 'own') continue
      const isGone = await rm(file).then(
        () => true,
        () => false
      )
      if (!isGone) return { state: 'failed', file: this.#shown(file) }
    }
    return this.view()
  }
}

const realPath = (path: string): string | null => {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** What has a file's name: nothing, a script of Salio's, or something else. */
async function holds(
  file: string
): Promise<{ readonly kind: 'nothing' | 'own' | 'other'; readonly text: string }> {
  try {
    const found = await lstat(file)
    const text = found.isFile() && found.size <= LONGEST ? await readFile(file, 'utf8') : ''
    return { kind: isOwnScript(text) ? 'own' : 'other', text }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Without the folder there is no file either.
    return { kind: code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'other', text: '' }
  }
}
