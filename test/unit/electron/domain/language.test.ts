import { expect, test } from 'vitest'
import { languageOf, languages, pluralOf, wholeNumber } from '#domain/language.ts'

test.each([
  [['sw-KE', 'en-GB'], 'sw'],
  [['fr_FR'], 'fr'],
  [['am-ET', 'fr-FR'], 'fr'],
  [['am-ET'], 'en'],
  [[], 'en']
])('a system set to %j gets %s', (locales, language) => expect(languageOf(locales)).toBe(language))

test.each(languages)(
  'a count is written in %s, and its plural chosen, as by the formatters of the language',
  language => {
    const counts = [...Array(2_100).keys(), 1e6, 2e6, 1.5, 0.5, -1]
    const [written, plurals] = [new Intl.NumberFormat(language), new Intl.PluralRules(language)]
    expect(counts.map(count => wholeNumber(count, language))).toEqual(
      counts.map(count => written.format(count))
    )
    expect(counts.map(count => pluralOf(count, language))).toEqual(counts.map(count => plurals.select(count)))
  }
)
