import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { providers } from '#providers/index.ts'
import { findProviders } from '#renderer/features/connect/provider-search.ts'

const found = (sought: string, language: Language = 'en') =>
  findProviders(providers, sought, language).map(({ name }) => name)

test('lists every provider while the search is empty', () => {
  expect(found('')).toHaveLength(providers.length)
  expect(found('  ')).toHaveLength(providers.length)
})

test.each([
  ['africas talking', "Africa's Talking"],
  ['AFRICA’S', "Africa's Talking"],
  ['click airtime', 'ClickAirtime'],
  ['momo', 'MTN MoMo'],
  ['mobile-money mtn', 'MTN MoMo'],
  ['bava', 'Muda'],
  ['transferwise', 'Wise'],
  ['tanzania', 'Muda'],
  ['south sudan', 'MTN MoMo']
])('“%s” finds %s first', (sought, name) => {
  expect(found(sought)[0]).toBe(name)
})

test('finds a country by its name in the current language', () => {
  expect(found('Ouganda', 'fr')).toEqual(expect.arrayContaining(['Muda', 'MTN MoMo']))
  expect(found('Kenya')).toEqual(expect.arrayContaining(['JPay Africa', 'Pesa Voucher', 'SasaPay']))
})

test('a match in the name comes before one in the description', () => {
  expect(found('airtime')[0]).toBe('ClickAirtime')
  expect(found('airtime')).toContain("Africa's Talking")
})

test('every word of the search must match', () => {
  expect(found('airtime nothing')).toEqual([])
})
