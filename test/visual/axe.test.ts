import { afterAll, beforeAll, expect, test } from 'vitest'
import { scenes } from '#renderer/gallery/scenes/index.ts'
import { axeViolations } from './axe.ts'
import { Gallery, type GalleryOptions } from './gallery.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

const half = scenes.length / 2

/** Every scene in either theme, and each language: what axe asks of a page hardly depends on its words. */
const rounds: readonly (GalleryOptions & { readonly of: typeof scenes })[] = [
  { language: 'en', appearance: 'light', of: scenes },
  { language: 'sw', appearance: 'dark', of: scenes.slice(0, half) },
  { language: 'fr', appearance: 'dark', of: scenes.slice(half) }
]

test.each(rounds)(
  'axe finds no violations in any scene, in $language, $appearance',
  async ({ of, ...look }) => {
    const found: Record<string, string[]> = {}
    for (const { id } of of) {
      await gallery.show(id, look)
      const here = await axeViolations(gallery.page)
      if (here.length > 0) found[id] = here
    }
    expect(found).toEqual({})
  }
)
