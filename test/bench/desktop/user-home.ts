import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Screen } from './screen.ts'

/** A private desktop and its screen. */
export interface BenchSession {
  readonly desktop: Desktop
  readonly screen: Screen
}

/**
 * A user's home folder with sessions, each a new private desktop. GTK caches what it learns about a display in the
 * home folder, so that only the first program of a session pays for it.
 */
export class Home {
  readonly #folder = mkdtempSync(join(tmpdir(), 'salio-home-'))

  async session(work: (at: BenchSession) => Promise<void>): Promise<void> {
    const desktop = await startDesktop({ screenDump: true, home: this.#folder })
    const screen = new Screen(desktop)
    try {
      await work({ desktop, screen })
    } finally {
      screen.close()
      await desktop.stop()
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
