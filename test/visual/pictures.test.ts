import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Gallery } from './gallery.ts'
import { fileOf, pictures } from './pictures.ts'

const FOLDER = join(import.meta.dirname, 'baselines')

/** Pixels of a picture that may differ: the anti-aliasing of a curve, no letter. */
const TOLERATED = 20

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

/** Keeps what was seen and where it differs; returns where. */
function keep(name: string, actual: Buffer, difference: PNG): string {
  const folder = mkdtempSync(join(tmpdir(), 'salio-visual-'))
  writeFileSync(join(folder, `actual-${name}`), actual)
  writeFileSync(join(folder, `difference-${name}`), PNG.sync.write(difference))
  return folder
}

test.each(pictures.map(picture => ({ name: fileOf(picture), picture })))(
  '$name',
  async ({ name, picture }) => {
    const actual = await gallery.photograph(picture)
    const seen = PNG.sync.read(actual)
    const { width, height } = seen
    const madeWith = readFileSync(join(FOLDER, 'chromium.txt'), 'utf8').trim()
    const wanted = PNG.sync.read(readFileSync(join(FOLDER, name)))
    expect({ width, height }).toEqual({ width: wanted.width, height: wanted.height })
    // Another Chromium draws the same letters a little differently: there only the page's own measures are held to.
    if (gallery.version !== madeWith) return
    const difference = new PNG({ width, height })
    const pixels = pixelmatch(wanted.data, seen.data, difference.data, width, height, { threshold: 0.02 })
    const where = pixels > TOLERATED ? `see ${keep(name, actual, difference)}` : ''
    expect(pixels, `${pixels} pixels differ: ${where}`).toBeLessThanOrEqual(TOLERATED)
  }
)
