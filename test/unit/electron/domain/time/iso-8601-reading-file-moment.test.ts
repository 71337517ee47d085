import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOfIso, writeMoment } from '#domain/time/iso-8601.ts'

test.each([
  ['2026-11-21T11:05:00Z', 180, '2026-11-21T14:05:00+03:00'],
  ['2026-11-21T11:05:00.040Z', -150, '2026-11-21T08:35:00.040-02:30'],
  ['2026-11-21T23:00:00Z', 60, '2026-11-22T00:00:00+01:00'],
  ['2026-11-21T23:00:00Z', 0, '2026-11-21T23:00:00+00:00']
])('%s at %i minutes from UTC is written as %s', (utc, minutes, text) => {
  expect(writeMoment(Date.parse(utc), () => minutes)).toBe(text)
})

test('any moment is read back to the millisecond, in any time zone', () => {
  const at = fc.integer({ min: 86_400_000, max: 253_402_300_799_999 - 86_400_000 })
  fc.assert(
    fc.property(at, fc.integer({ min: -840, max: 840 }), (moment, minutes) => {
      expect(momentOfIso(writeMoment(moment, () => minutes))).toBe(moment)
    })
  )
})
