import { once } from 'node:events'
import { existsSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { Desktop } from '#test/desktop/index.ts'
import { dataFolder } from './salio.ts'

/** The log file of the Salio that runs in a desktop. */
export class LogFile {
  readonly folder: string
  readonly #path: string

  constructor(desktop: Desktop) {
    this.folder = join(dataFolder(desktop), 'logs')
    this.#path = join(this.folder, 'salio.log')
  }

  text(): string {
    return existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : ''
  }

  lines(wanted: RegExp): string[] {
    return this.text()
      .split(/\r?\n/)
      .filter(line => wanted.test(line))
  }

  /** Waits until at least `count` lines match; returns them. */
  async until(wanted: RegExp, count: number): Promise<string[]> {
    const watcher = watch(this.folder)
    try {
      for (;;) {
        const written = once(watcher, 'change')
        const found = this.lines(wanted)
        if (found.length >= count) return found
        await written
      }
    } finally {
      watcher.close()
    }
  }
}
