import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { scenes } from '#renderer/gallery/scenes/index.ts'
import { axeViolations } from './axe.ts'
import { Gallery } from './gallery.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await Gallery.start()
})
afterAll(() => gallery.stop())

/** The rules that depend on colours. A theme changes nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** A third of the scenes each, so that no test takes minutes. */
const thirds = [0, 1, 2].map(third => ({
  third: third + 1,
  of: scenes.filter((_scene, index) => index % 3 === third)
}))

test.each(thirds)(
  'axe finds no violations in any scene, in any language and theme ($third of 3)',
  async ({ of }) => {
    const found: Record<string, string[]> = {}
    for (const { id } of of) {
      await gallery.show(id)
      for (const language of languages)
        for (const appearance of ['light', 'dark'] as const) {
          await gallery.change({ language, appearance })
          const here = await axeViolations(gallery.page, appearance === 'dark' ? OF_COLOURS : undefined)
          if (here.length > 0) found[`${id}, ${language}, ${appearance}`] = here
        }
    }
    expect(found).toEqual({})
  },
  600_000
)
