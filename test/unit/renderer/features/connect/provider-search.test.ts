import { expect, test, vi } from 'vitest'
import type { Language } from '#domain/language.ts'
import { findProviders, sortProviders } from '#renderer/features/connect/provider-search.ts'
import { providers } from '#test/providers/known.ts'

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
  ['transferto', 'DT One'],
  ['ezetop', 'Ding'],
  ['celcom', 'TextSMS, Advanta, Celcom, Imarabiz'],
  ['sms ghana', 'Arkesel'],
  ['south sudan', 'MTN MoMo']
])('“%s” finds %s first', (sought, name) => {
  expect(found(sought)[0]).toBe(name)
})

test('finds a country by its name in the current language', () => {
  expect(found('tanzania')).toContain('Muda')
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

const sorted = (country: string | null, used: readonly string[] = []) =>
  sortProviders(
    providers.map(card =>
      card.countries?.includes(country ?? '') ? { ...card, near: true as const } : card
    ),
    new Set(used)
  ).map(({ name }) => name)

test('providers of this computer’s country come first, then those in use, then by name, last what reads any API', () => {
  const names = sorted('UG', ['wise', 'muda'])
  const near = providers.filter(({ countries }) => countries?.includes('UG')).length
  expect(names[0]).toBe('Muda')
  expect(names.slice(1, near)).toContain('MTN MoMo')
  expect(names[near]).toBe('Wise')
  expect(names.at(-1)).toBe('Custom JSON API')
  for (const part of [names.slice(1, near), names.slice(near + 1, -1)])
    expect(part).toEqual(part.toSorted((one, other) => one.localeCompare(other)))
})

test('where no provider serves the country that is set, the time zone tells it', () => {
  const zone = vi.spyOn(Intl, 'DateTimeFormat')
  const resolved = { resolvedOptions: () => ({ timeZone: 'Africa/Kampala' }) }
  zone.mockImplementation((() => resolved) as unknown as typeof Intl.DateTimeFormat)
  const near = providers.filter(({ countries }) => countries?.includes('UG')).map(({ name }) => name)
  expect(new Set(sorted('US').slice(0, near.length))).toEqual(new Set(near))
  zone.mockRestore()
})

test('each country is asked for its time zones once, however many providers serve it', () => {
  const asked = vi.spyOn(Intl.Locale.prototype as Intl.Locale & { getTimeZones(): string[] }, 'getTimeZones')
  const countries = new Set(providers.flatMap(({ countries = [] }) => countries))
  for (let time = 0; time < 3; time += 1) sorted(null)
  expect(asked.mock.calls.length).toBeLessThanOrEqual(countries.size)
  asked.mockRestore()
})
