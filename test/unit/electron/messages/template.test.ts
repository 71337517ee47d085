import { expect, it } from 'vitest'
import { plural } from '#messages/template.ts'

const forms = { one: 'wallet', other: 'wallets' }

it('zero is singular in French and plural in English', () => {
  expect(plural(forms, 0, 'en')).toBe('wallets')
  expect(plural(forms, 0, 'fr')).toBe('wallet')
})

it('one is singular and two is plural in every language', () => {
  for (const language of ['en', 'sw', 'fr'] as const)
    expect([plural(forms, 1, language), plural(forms, 2, language)]).toEqual(['wallet', 'wallets'])
})

it('a round million in French uses the form for many if there is one', () => {
  expect(plural(forms, 1_000_000, 'fr')).toBe('wallets')
  expect(plural({ ...forms, many: 'de wallets' }, 1_000_000, 'fr')).toBe('de wallets')
})
