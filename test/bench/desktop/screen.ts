import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Desktop } from '../../desktop/index.ts'

/** A look every so many pixels and milliseconds: enough for a window, and little work beside what is measured. */
const STEP = 12
const EVERY = 2
/** More colours than an empty window has, and fewer than any page. */
const PAINTED = 12
const PATIENCE = 15_000

/** Sees from outside what is painted on a private desktop's screen. */
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
    // X's own format of window dumps: sizes as big-endian words, a list of colours, then the pixels.
    const word = (index: number) => head.readUInt32BE(index * 4)
    this.#start = word(0) + word(19) * 12
    this.#height = word(5)
    this.#row = Buffer.alloc(word(12))
  }

  /** Resolves as soon as a page with its content is on the screen. */
  painted = (): Promise<void> => this.#until('painted', () => this.#colours() >= PAINTED)

  /** Resolves once nothing is on it. */
  empty = (): Promise<void> => this.#until('empty', () => this.#colours() <= 2)

  close(): void {
    closeSync(this.#file)
  }

  async #until(what: string, isSo: () => boolean): Promise<void> {
    const end = performance.now() + PATIENCE
    while (!isSo()) {
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
