import { describe, expect, it } from 'vitest'
import { languages } from '#domain/language.ts'
import { en } from '#messages/en/index.ts'
import { fr } from '#messages/fr/index.ts'
import { words } from '#messages/index.ts'
import { runwayWords } from '#messages/runway.ts'
import { sw } from '#messages/sw/index.ts'

const at = new Date(2026, 10, 20, 14, 5).getTime()

/** Every text of a dictionary with its path. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    sentences(value, `${path}/${key}`)
  )
}
const placeholders = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? []

describe('words', () => {
  it.each([
    ['Kiswahili', sw],
    ['French', fr]
  ])('%s has the same placeholders as English in every text', (_name, dictionary) => {
    const english = new Map(sentences(en))
    for (const [path, text] of sentences(dictionary))
      if (!path.endsWith('/one'))
        expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? '')])
  })

  it('avoids exclamation marks and jargon', () => {
    for (const dictionary of [en, sw, fr])
      for (const [, text] of sentences(dictionary)) expect(text).not.toMatch(/!|HTTP|[Ee]rror|[Ii]nvalid/)
  })

  it('keeps the short failure texts under 25 characters', () => {
    for (const dictionary of [en, sw, fr])
      for (const [path, text] of sentences(dictionary.failures))
        if (path.endsWith('/short')) expect(text.length).toBeLessThan(25)
  })

  it.each(languages)('gives the time a balance was last known in %s', language => {
    expect(words(language).lastKnown(at, at)).toMatch(/14:05$/)
  })

  it('is made once for each language', () => {
    expect(words('fr')).toBe(words('fr'))
    expect(runwayWords('fr')).toBe(runwayWords('fr'))
    expect(words('fr')).not.toBe(words('sw'))
  })

  it('uses the requested language', () => {
    expect(words('sw').levels.critical).toBe('Hatarini')
    expect(words('fr').tray.quit).toBe('Quitter Salio')
    expect(words('en').balancesFrom(at, at)).toBe('Balances from 14:05 are shown.')
  })
})
