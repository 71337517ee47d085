import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Gallery } from './gallery.ts'
import { pictureFileName, pictures } from './pictures.ts'

const FOLDER = join(import.meta.dirname, 'baselines')

/** Number of pixels that may differ: enough for the anti-aliasing of a curve, not for a letter. */
const TOLERATED = 20

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

/** Saves the actual image and the difference; returns their folder. */
function saveImages(name: string, actual: Buffer, difference: PNG): string {
  const folder = mkdtempSync(join(tmpdir(), 'salio-visual-'))
  writeFileSync(join(folder, `actual-${name}`), actual)
  writeFileSync(join(folder, `difference-${name}`), PNG.sync.write(difference))
  return folder
}

test.each(pictures.map(picture => ({ name: pictureFileName(picture), picture })))(
  '$name',
  async ({ name, picture }) => {
    const actual = await gallery.screenshot(picture)
    const actualImage = PNG.sync.read(actual)
    const { width, height } = actualImage
    const madeWith = readFileSync(join(FOLDER, 'chromium.txt'), 'utf8').trim()
    const wanted = PNG.sync.read(readFileSync(join(FOLDER, name)))
    expect({ width, height }).toEqual({ width: wanted.width, height: wanted.height })
    // Another Chromium version renders text slightly differently: then only the size of the page is compared.
    if (gallery.version !== madeWith) return
    const difference = new PNG({ width, height })
    const pixels = pixelmatch(wanted.data, actualImage.data, difference.data, width, height, {
      threshold: 0.02
    })
    const hint = pixels > TOLERATED ? `see ${saveImages(name, actual, difference)}` : ''
    expect(pixels, `${pixels} pixels differ: ${hint}`).toBeLessThanOrEqual(TOLERATED)
  }
)
