import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { root } from '#build/setup/index.mjs'
import { readIco } from '#test/unit/build/icons/read-ico.ts'
import { putInPlace, Salio } from './kit/salio.ts'
import { Picture } from './kit/screen.ts'
import { until } from './kit/until.ts'
import { Windows } from './kit/windows.ts'

const WHITE = 0xffffff
/** Two pixels that differ less than this look the same. */
const FAINT = 8

/** Whether anything is drawn at a point: true, false, or null where it can hardly be seen. */
function isDrawn(picture: Picture, x: number, y: number): boolean | null {
  const darkness = 255 - Math.max(...[16, 8, 0].map(shift => (picture.at(x, y) >> shift) & 255))
  return darkness === 0 ? false : darkness > FAINT ? true : null
}

/**
 * How many pixels are drawn in one picture alone; or why they cannot be compared. Only that is compared, since Wine draws
 * an icon several times over itself, which makes what is half transparent darker.
 */
function differences(seen: Picture, expected: Picture): number | string {
  const [a, b] = [seen.content([WHITE]), expected.content([WHITE])]
  if (!a || !b || a.width !== b.width || a.height !== b.height)
    return `${a?.width} × ${a?.height} instead of ${b?.width} × ${b?.height} pixels`
  let count = 0
  for (let y = 0; y < a.height; y += 1)
    for (let x = 0; x < a.width; x += 1) {
      const [one, other] = [isDrawn(seen, a.x + x, a.y + y), isDrawn(expected, b.x + x, b.y + y)]
      if (one !== null && other !== null && one !== other) count += 1
    }
  return count
}

/** The drawing for the first run, on Wine's task bar. */
function drawingOnWhite(size: number): Picture {
  const images = readIco(readFileSync(join(root, 'build/icons/tray/firstRun-light.ico')))
  const { pixels = Buffer.alloc(0) } = images.find(image => image.size === size) ?? {}
  const png = new PNG({ width: size, height: size })
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0
    const mixed = [0, 1, 2].map(part => ((pixels[at + part] ?? 0) * opacity + 255 * (255 - opacity)) / 255)
    png.data.set([...mixed.map(Math.round), 255], at)
  }
  return new Picture(png)
}

test.each([
  [100, 16],
  [125, 20],
  [150, 24],
  [200, 32]
])(
  'at %i per cent the icon is the drawing of %i pixels, not another one enlarged, and the popover is as large',
  async (scale, size) => {
    await using windows = await Windows.start({ scale })
    putInPlace(windows)
    const salio = await Salio.start(windows, { args: ['--hidden'] })
    const icon = await until('the icon is in the task bar', () => salio.tray.icon())
    expect(differences(icon, drawingOnWhite(size))).toBe(0)
    const page = await salio.open()
    await page.getByRole('heading', { name: 'Know before it runs out' }).waitFor()
    expect(await page.evaluate(() => devicePixelRatio)).toBe(scale / 100)
    await salio.keepPicture(String(scale))
    expect(await salio.quit()).toBe(0)
  }
)
