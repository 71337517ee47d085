import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { root } from '#build/setup/index.mjs'
import { readIco } from '#test/unit/build/icons/read-ico.ts'
import { putInPlace, Salio } from './kit/salio.ts'
import type { Picture } from './kit/screen.ts'
import { until } from './kit/until.ts'
import { Windows } from './kit/windows.ts'

const PERSONALIZE = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'

const stack = new AsyncDisposableStack()
let windows: Windows
let salio: Salio
beforeAll(async () => {
  windows = stack.use(await Windows.start({ scale: 200 }))
  putInPlace(windows)
})
afterAll(() => stack.disposeAsync())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') console.error(`What was on the screen: ${salio.savePictures()}`)
  await salio.quit()
})

/** The drawing for 200 % on Wine's task bar, which is white whatever Windows is set to. */
function drawn(name: string): PNG {
  const images = readIco(readFileSync(join(root, 'build/icons/tray', name)))
  const { pixels = Buffer.alloc(0), size = 0 } = images.find(image => image.size === 32) ?? {}
  const png = new PNG({ width: size, height: size })
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3]
    for (const part of [0, 1, 2]) png.data[at + part] = opacity === 0 ? 255 : (pixels[at + part] ?? 0)
    // Wine draws the icon over itself, so that edges grow darker: they are left out.
    png.data[at + 3] = opacity === 0 || opacity === 255 ? 255 : 0
  }
  return png
}

/** The mean difference of a pixel's parts, of 255, where the corner of the screen is most like the drawing. */
function distance({ png: corner }: Picture, drawing: PNG): number {
  const distanceAt = (left: number, top: number): number => {
    let [sum, count] = [0, 0]
    for (let y = 0; y < drawing.height; y++)
      for (let x = 0; x < drawing.width; x++) {
        const at = (y * drawing.width + x) * 4
        if (drawing.data[at + 3] === 0) continue
        const there = ((y + top) * corner.width + x + left) * 4
        for (const part of [0, 1, 2])
          sum += Math.abs((corner.data[there + part] ?? 0) - (drawing.data[at + part] ?? 0))
        count += 3
      }
    return sum / count
  }
  const upTo = (length: number) => Array.from({ length: length + 1 }, (_, index) => index)
  const lefts = upTo(corner.width - drawing.width)
  const tops = upTo(corner.height - drawing.height)
  return Math.min(...lefts.flatMap(left => tops.map(top => distanceAt(left, top))))
}

const set = (name: string, value: 0 | 1) =>
  windows.run('reg', 'add', PERSONALIZE, '/v', name, '/t', 'REG_DWORD', '/d', String(value), '/f')

test.each([
  { taskBar: 'light', apps: 'dark', light: [1, 0] },
  { taskBar: 'dark', apps: 'light', light: [0, 1] }
] as const)(
  'on a $taskBar task bar beside $apps apps the icon is its drawing for 200 %, not one enlarged',
  async ({ light: [system, apps], taskBar }) => {
    await set('SystemUsesLightTheme', system)
    await set('AppsUseLightTheme', apps)
    salio = await Salio.start(windows, { args: ['--hidden'] })
    const wanted = drawn(`firstRun-${taskBar}.ico`)
    // The right end of the task bar, below its upper edge.
    const corner = { x: 1240, y: 764, width: 40, height: 36 }
    await until('the icon is there', () => distance(windows.screen.picture(corner), wanted) < 1)
  }
)
