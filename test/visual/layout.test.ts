import { afterAll, beforeAll, expect, test } from 'vitest'
import { scenes } from '#renderer/gallery/scenes/index.ts'
import { Gallery, type GalleryOptions } from './gallery.ts'
import { layoutProblems, lengthenTexts } from './layout.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

interface Strain {
  readonly strain: () => Promise<unknown>
  readonly relax: () => Promise<unknown>
}

/** Layout problems by scene: as it is, and under strain (longer texts, larger text, forced colours). */
async function misfitsOf(look: GalleryOptions, { strain, relax }: Strain) {
  const found: Record<string, string[]> = {}
  for (const { id } of scenes) {
    await gallery.show(id, look)
    const plain = await gallery.page.evaluate(layoutProblems)
    await strain()
    const strained = await gallery.page.evaluate(layoutProblems)
    await relax()
    if (plain.length > 0) found[id] = plain
    if (strained.length > 0) found[`${id}, strained`] = strained
  }
  expect(gallery.pageErrors).toEqual([])
  return found
}

const setFontSize = (size: string) => () =>
  gallery.page.evaluate(size => {
    document.documentElement.style.fontSize = size
  }, size)

const forceColors = (forcedColors: 'active' | 'none') => () => gallery.page.emulateMedia({ forcedColors })

test('everything fits and can be pressed, also with texts that are 40 % longer', async () => {
  const longer = { strain: () => gallery.page.evaluate(lengthenTexts), relax: async () => undefined }
  expect(await misfitsOf({ language: 'en' }, longer)).toEqual({})
})

test('everything fits in French, also with text twice as large', async () => {
  const larger = { strain: setFontSize('200%'), relax: setFontSize('') }
  expect(await misfitsOf({ language: 'fr' }, larger)).toEqual({})
})

test('everything fits in Kiswahili, also in forced colours', async () => {
  const contrast = { strain: forceColors('active'), relax: forceColors('none') }
  expect(await misfitsOf({ language: 'sw', appearance: 'dark' }, contrast)).toEqual({})
})
