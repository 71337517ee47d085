import { expect, test } from 'vitest'
import { momentOfIso, parseIso } from '#domain/time/iso-8601.ts'

test.each([
  ['2026-11-21T14:05:00+03:00', '2026-11-21T11:05:00Z'],
  ['2026-11-21T14:05:00.25-02:30', '2026-11-21T16:35:00.250Z'],
  ['2026-11-21 14:05Z', '2026-11-21T14:05:00Z'],
  ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z']
])('%s is %s', (text, utc) => expect(momentOfIso(text)).toBe(Date.parse(utc)))

test('a time without an offset is parsed into parts but is no moment yet', () => {
  expect(parseIso('2026-11-21T14:05')).toMatchObject({
    parts: { hour: 14, minute: 5, second: 0 },
    offset: null
  })
  expect(momentOfIso('2026-11-21T14:05')).toBeNull()
})

test.each([
  '',
  '2026-11-21',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-21T24:00:00Z',
  '2026-11-21T14:60:00Z',
  '2026-11-21T14:05:00+24:00',
  '0070-11-21T14:05:00Z',
  '2026-11-21T14:05:00Z and more'
])('%j is refused', text => expect(parseIso(text)).toBeNull())
