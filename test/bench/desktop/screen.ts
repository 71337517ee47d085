import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Desktop } from '#test/desktop/index.ts'

/** Sampling distance (pixels) and interval (ms): precise enough, but too little work to affect the result. */
const STEP = 12
const EVERY = 2
/** Number of colours that tells a painted page (more) from an empty window (fewer). */
const PAINTED = 12
const PATIENCE = 60_000

/** Observes a private desktop's screen through Xvfb's frame buffer file. */
export class Screen {
  readonly #file: number
  readonly #start: number
  readonly #row: Buffer
  readonly #height: number

  /** @param desktop started with `picture` */
  constructor(desktop: Desktop) {
    this.#file = openSync(join(desktop.dir, 'Xvfb_screen0'), 'r')
    const head = Buffer.alloc(100)
    readSync(this.#file, head, 0, head.length, 0)
    // The X window dump format (XWD): big-endian header words, a colour map, then the pixels.
    const word = (index: number) => head.readUInt32BE(index * 4)
    this.#start = word(0) + word(19) * 12
    this.#height = word(5)
    this.#row = Buffer.alloc(word(12))
  }

  /** Resolves as soon as a page with content is on the screen. */
  waitForPaint = (): Promise<void> => this.#until('painted', () => this.#colours() >= PAINTED)

  /** Resolves once the screen is empty. */
  waitForEmpty = (): Promise<void> => this.#until('empty', () => this.#colours() <= 2)

  close(): void {
    closeSync(this.#file)
  }

  async #until(what: string, condition: () => boolean): Promise<void> {
    const end = performance.now() + PATIENCE
    while (!condition()) {
      if (performance.now() > end) throw new Error(`the screen did not become ${what}`)
      await pause(EVERY)
    }
  }

  #colours(): number {
    const seen = new Set<number>()
    for (let y = 0; y < this.#height; y += STEP) {
      readSync(this.#file, this.#row, 0, this.#row.length, this.#start + y * this.#row.length)
      for (let x = 0; x < this.#row.length; x += STEP * 4) seen.add(this.#row.readUInt32LE(x))
    }
    return seen.size
  }
}
