import { afterAll, beforeAll, expect, test } from 'vitest'
import { scenes } from '../../renderer/gallery/scenes/index.ts'
import { Gallery, type Look } from './gallery.ts'
import { lengthen, misfits } from './layout.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

interface Strain {
  readonly strain: () => Promise<unknown>
  readonly relax: () => Promise<unknown>
}

/** What does not fit, by the scene it does not fit in: as it is, and with something that makes it harder. */
async function misfitsOf(look: Look, { strain, relax }: Strain) {
  const found: Record<string, string[]> = {}
  for (const { id } of scenes) {
    await gallery.show(id, look)
    const plain = await gallery.page.evaluate(misfits)
    await strain()
    const strained = await gallery.page.evaluate(misfits)
    await relax()
    if (plain.length > 0) found[id] = plain
    if (strained.length > 0) found[`${id}, strained`] = strained
  }
  expect(gallery.troubles).toEqual([])
  return found
}

const sized = (size: string) => () =>
  gallery.page.evaluate(size => {
    document.documentElement.style.fontSize = size
  }, size)

const forced = (forcedColors: 'active' | 'none') => () => gallery.page.emulateMedia({ forcedColors })

test('everything fits and can be pressed, in words that are longer by two fifths too', async () => {
  const longer = { strain: () => gallery.page.evaluate(lengthen), relax: async () => undefined }
  expect(await misfitsOf({ language: 'en' }, longer)).toEqual({})
})

test('everything fits in French, with letters twice as large too', async () => {
  const larger = { strain: sized('200%'), relax: sized('') }
  expect(await misfitsOf({ language: 'fr' }, larger)).toEqual({})
})

test('everything fits in Kiswahili, in the colours that the system forces too', async () => {
  const high = { strain: forced('active'), relax: forced('none') }
  expect(await misfitsOf({ language: 'sw', appearance: 'dark' }, high)).toEqual({})
})
