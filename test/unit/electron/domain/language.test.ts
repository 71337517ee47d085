import { expect, test } from 'vitest'
import { languageOf } from '#domain/language.ts'

test.each([
  [['sw-KE', 'en-GB'], 'sw'],
  [['fr_FR'], 'fr'],
  [['am-ET', 'fr-FR'], 'fr'],
  [['am-ET'], 'en'],
  [[], 'en']
])('a system set to %j gets %s', (locales, language) => expect(languageOf(locales)).toBe(language))
