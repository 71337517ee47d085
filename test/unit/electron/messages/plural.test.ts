import { expect, it } from 'vitest'
import { plural } from '../../../../electron/messages/plural.ts'

const forms = { one: 'wallet', other: 'wallets' }

it('counts none as singular in French and as plural in English', () => {
  expect(plural(forms, 0, 'en')).toBe('wallets')
  expect(plural(forms, 0, 'fr')).toBe('wallet')
})

it('knows one from several in every language', () => {
  for (const language of ['en', 'sw', 'fr'] as const)
    expect([plural(forms, 1, language), plural(forms, 2, language)]).toEqual(['wallet', 'wallets'])
})

it('says the other form of a round million in French unless it has one of its own', () => {
  expect(plural(forms, 1_000_000, 'fr')).toBe('wallets')
  expect(plural({ ...forms, many: 'de wallets' }, 1_000_000, 'fr')).toBe('de wallets')
})
