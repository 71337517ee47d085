import { closeSync, mkdtempSync, openSync, readSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'

/** A rectangle of the screen in pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture of a rectangle of the screen. */
export class Picture {
  readonly png: PNG

  constructor(png: PNG) {
    this.png = png
  }

  /** The colour at a point, as 0xrrggbb. */
  at(x: number, y: number): number {
    return this.png.data.readUInt32BE((y * this.png.width + x) * 4) >>> 8
  }

  /** The smallest rectangle with everything that has none of these colours; null if there is nothing else. */
  content(background: readonly number[]): Area | null {
    let [left, top, right, bottom] = [this.png.width, this.png.height, -1, -1]
    for (let y = 0; y < this.png.height; y += 1)
      for (let x = 0; x < this.png.width; x += 1)
        if (!background.includes(this.at(x, y))) {
          left = Math.min(left, x)
          right = Math.max(right, x)
          top = Math.min(top, y)
          bottom = y
        }
    if (bottom < 0) return null
    return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
  }

  /** As a PNG file. */
  bytes(): Buffer {
    return PNG.sync.write(this.png)
  }
}

/** Pixels within which a page begins at the corner of its window. */
const FRAME = 12
/** More than the task bar's height at 200 %. */
const TASK_BAR = 100

/** The colour of Wine's empty desktop. */
export const DESKTOP = 0x256f95

/** Looks at a private display through Xvfb's frame buffer file. */
export class Screen {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** How much of the desktop is covered, from 0 to 1. Asked all the time, so it must leave the processor to Salio. */
  covered(): number {
    const { colours } = this.#read()
    let free = 0
    for (const colour of colours) if ((colour & 0xffffff) === DESKTOP) free += 1
    return 1 - free / colours.length
  }

  /** @param area default: everything */
  picture(area?: Area): Picture {
    const screen = this.#read()
    const { x, y, width, height } = area ?? { x: 0, y: 0, ...screen }
    const png = new PNG({ width, height })
    let at = 0
    for (let line = y; line < y + height; line += 1)
      for (const colour of screen.colours.subarray(
        line * screen.width + x,
        line * screen.width + x + width
      )) {
        png.data[at] = colour >> 16
        png.data[at + 1] = colour >> 8
        png.data[at + 2] = colour
        png.data[at + 3] = 255
        at += 4
      }
    return new Picture(png)
  }

  /** The screen now: its size in pixels, and the colour of each, 0xrrggbb in the lower bits. */
  #read(): { readonly width: number; readonly height: number; readonly colours: Uint32Array } {
    const file = openSync(this.#file, 'r')
    try {
      // The X window dump format (XWD): big-endian header words, a colour map, then the pixels, without gaps at this width.
      const head = Buffer.alloc(100)
      readSync(file, head, 0, head.length, 0)
      const word = (index: number) => head.readUInt32BE(index * 4)
      const colours = new Uint32Array(word(4) * word(5))
      readSync(file, colours, 0, colours.byteLength, word(0) + word(19) * 12)
      return { width: word(4), height: word(5), colours }
    } finally {
      closeSync(file)
    }
  }

  /**
   * How much of what a page draws is on the screen, from 0 to 1. Wine draws a frame around a window that has none, whose
   * width it does not tell, so the page is looked for near the corner of what is above the task bar.
   */
  shownPart(page: Picture): number {
    const screen = this.picture()
    const { width, height } = screen.png
    const window = this.picture({ x: 0, y: 0, width, height: height - TASK_BAR }).content([DESKTOP])
    if (!window) return 0
    const shares = Array.from({ length: FRAME * FRAME }, (_, at) => {
      const [left, top] = [window.x + (at % FRAME), window.y + Math.floor(at / FRAME)]
      let [same, count] = [0, 0]
      for (let y = 0; y < page.png.height; y += 3)
        for (let x = 0; x < page.png.width; x += 3) {
          count += 1
          if (left + x < width && top + y < height && screen.at(left + x, top + y) === page.at(x, y))
            same += 1
        }
      return same / count
    })
    return Math.max(...shares)
  }

  /** Saves a picture for a test that failed; returns its folder. */
  save(): string {
    const folder = mkdtempSync(join(tmpdir(), 'salio-windows-'))
    writeFileSync(join(folder, 'screen.png'), this.picture().bytes())
    return folder
  }

  /** Keeps a picture where SALIO_PICTURES names a folder to look at them. */
  keep(name: string): void {
    const { SALIO_PICTURES: folder } = process.env
    if (folder) writeFileSync(join(folder, `windows-${name}.png`), this.picture().bytes())
  }
}
