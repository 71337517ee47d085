import { expect, test } from 'vitest'
import type { Language } from '../../../../electron/domain/language.ts'
import { providers } from '../../../../electron/providers/index.ts'
import { findProviders } from '../../../../renderer/state/provider-search.ts'

const found = (sought: string, language: Language = 'en') =>
  findProviders(providers, sought, language).map(({ name }) => name)

test('everything is there while nothing is sought', () => {
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

test('a country is found by its name in the language in force', () => {
  expect(found('Ouganda', 'fr')).toEqual(expect.arrayContaining(['Muda', 'MTN MoMo']))
  expect(found('Kenya')).toEqual(expect.arrayContaining(['JPay Africa', 'Pesa Voucher', 'SasaPay']))
})

test('what a provider is called comes before what is said of it', () => {
  expect(found('airtime')[0]).toBe('ClickAirtime')
  expect(found('airtime')).toContain("Africa's Talking")
})

test('every word must be answered to', () => {
  expect(found('airtime nothing')).toEqual([])
})
