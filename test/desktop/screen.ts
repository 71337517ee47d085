import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import type { Desktop } from './index.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Rgb = readonly [red: number, green: number, blue: number]

/** What is on a private desktop's screen at one moment. */
export class ScreenPicture {
  readonly width: number
  readonly height: number
  readonly #pixels: Buffer
  readonly #line: number

  /** @param desktop started with `screenDump` */
  constructor(desktop: Pick<Desktop, 'dir'>) {
    const dump = readFileSync(join(desktop.dir, 'Xvfb_screen0'))
    // The X window dump format (XWD): big-endian header words, a colour map, then the pixels as blue, green, red, unused.
    const word = (index: number) => dump.readUInt32BE(index * 4)
    this.width = word(4)
    this.height = word(5)
    this.#line = word(12)
    this.#pixels = dump.subarray(word(0) + word(19) * 12)
  }

  at(x: number, y: number): Rgb {
    const [blue = 0, green = 0, red = 0] = this.#pixels.subarray(y * this.#line + x * 4)
    return [red, green, blue]
  }

  /** The smallest area with all pixels of a colour for which `fits` holds, or null. */
  areaWhere(fits: (colour: Rgb) => boolean): Area | null {
    return this.#area((x, y) => fits(this.at(x, y)))
  }

  /** The smallest area outside of which another picture of the same screen looks the same; null where they are equal. */
  areaUnlike(other: ScreenPicture): Area | null {
    if (this.#pixels.equals(other.#pixels)) return null
    return this.#area((x, y) => {
      const at = y * this.#line + x * 4
      return this.#pixels.readUInt32LE(at) !== other.#pixels.readUInt32LE(at)
    })
  }

  #area(isIn: (x: number, y: number) => boolean): Area | null {
    let [left, top, right, bottom] = [this.width, this.height, -1, -1]
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++)
        if (isIn(x, y)) {
          left = Math.min(left, x)
          right = Math.max(right, x)
          top = Math.min(top, y)
          bottom = y
        }
    return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
  }

  /** Writes it, or a part of it, as a PNG file. */
  save(file: string, area: Area = { x: 0, y: 0, width: this.width, height: this.height }): void {
    const png = new PNG({ width: area.width, height: area.height })
    for (let y = 0; y < area.height; y++)
      for (let x = 0; x < area.width; x++)
        png.data.set([...this.at(area.x + x, area.y + y), 255], (y * area.width + x) * 4)
    writeFileSync(file, PNG.sync.write(png))
  }
}

/** Contrast of two colours, from 1 to 21, as in WCAG. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
