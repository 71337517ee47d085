import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { type IcoImage, readIco } from './read-ico.ts'

const root = join(import.meta.dirname, '../../../..')
const icons = join(root, 'build/icons')
const ico = (name: string) => readIco(readFileSync(join(icons, name)))
const svg = (name: string) => readFileSync(join(icons, 'source', `${name}.svg`), 'utf8')
const sizes = (images: readonly IcoImage[]) => images.map(({ size }) => size)

/** How far an image is from its source drawn in that size: the mean difference of a pixel's parts, of 255. */
function distance({ pixels, size }: IcoImage, source: string): number {
  const drawn = PNG.sync.read(new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng())
  expect(drawn.width).toBe(size)
  let sum = 0
  for (let at = 0; at < pixels.length; at += 4) {
    const [given = 0, wanted = 0] = [pixels[at + 3], drawn.data[at + 3]]
    for (const part of [0, 1, 2])
      sum += Math.abs((pixels[at + part] ?? 0) * given - (drawn.data[at + part] ?? 0) * wanted) / 255
    sum += Math.abs(given - wanted)
  }
  return sum / pixels.length
}

const states = readdirSync(join(icons, 'source'))
  .map(name => name.replace('.svg', ''))
  .filter(name => !name.startsWith('app'))

test.each(states)(
  'Windows has the tray icon %s in the size of each scale, for dark and light task bars',
  state => {
    for (const [panel, ink] of [
      ['dark', '#f2f3f4'],
      ['light', '#202225']
    ] as const) {
      const images = ico(`tray/${state}-${panel}.ico`)
      // At 100, 125, 150, 175, 200, 250 and 300 %.
      expect(sizes(images)).toEqual([16, 20, 24, 28, 32, 40, 48])
      for (const image of images)
        expect(distance(image, svg(state).replaceAll('#202225', ink)), `${panel} ${image.size}`).toBeLessThan(
          1
        )
    }
  }
)

test('the app’s icon has every size that Windows shows, each drawn in that size', () => {
  const images = ico('app.ico')
  expect(sizes(images)).toEqual([16, 20, 24, 32, 40, 48, 64, 256])
  for (const image of images)
    expect(distance(image, svg(image.size > 32 ? 'app' : 'app-small')), `${image.size}`).toBeLessThan(1)
})

test('an enlarged image would be noticed', () => {
  const [small, , , , twice] = ico('tray/critical-dark.ico')
  const pixels = Buffer.alloc(32 * 32 * 4)
  for (let at = 0; at < 32 * 32; at++) {
    const from = ((at >> 6) * 16 + ((at & 31) >> 1)) * 4
    small?.pixels.copy(pixels, at * 4, from, from + 4)
  }
  const source = svg('critical').replaceAll('#202225', '#f2f3f4')
  expect(twice && distance(twice, source)).toBeLessThan(1)
  expect(distance({ size: 32, pixels }, source)).toBeGreaterThan(5)
})

test('the packages for Windows have these icons', () => {
  const packaging = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  expect(packaging).toMatch(/^win:\n {2}icon: icons\/app\.ico$/m)
  expect(packaging).toContain('  - build/icons/tray/**\n')
})
