import { expect, test } from 'vitest'
import { snoozeOf, snoozeUntil } from '#domain/alerts/snooze.ts'
import { HOUR } from '#domain/time/units.ts'
import { nairobi, paris } from '../zones.ts'

const tomorrow = (at: string, localTime = nairobi) =>
  new Date(snoozeUntil('tomorrow', Date.parse(at), localTime) ?? 0).toISOString()

test('"hour" lasts an hour, and "recovery" has no end', () => {
  expect(snoozeUntil('hour', 5, nairobi)).toBe(5 + HOUR)
  expect(snoozeUntil('recovery', 5, nairobi)).toBeNull()
})

test('"tomorrow" is the next 8:00 local time, also across daylight saving', () => {
  expect(tomorrow('2026-11-18T14:00+03:00')).toBe('2026-11-19T05:00:00.000Z')
  expect(tomorrow('2026-03-28T20:00+01:00', paris)).toBe('2026-03-29T06:00:00.000Z')
  expect(tomorrow('2026-10-24T20:00+02:00', paris)).toBe('2026-10-25T07:00:00.000Z')
})

test('"tomorrow" at night means the coming morning, but at 7:30 the morning after', () => {
  expect(tomorrow('2026-11-19T01:00+03:00')).toBe('2026-11-19T05:00:00.000Z')
  expect(tomorrow('2026-11-19T07:30+03:00')).toBe('2026-11-20T05:00:00.000Z')
})

test('a snooze holds for its wallet until its end, a snooze of everything for all wallets', () => {
  const wallet = { subject: 'shop/payout', until: 100 }
  const all = { subject: 'all', until: 100 }
  expect(snoozeOf([wallet], 'shop/payout', 99)).toBe(wallet)
  expect(snoozeOf([wallet], 'shop/payout', 100)).toBeNull()
  expect(snoozeOf([wallet], 'shop/float', 99)).toBeNull()
  expect(snoozeOf([all], 'shop/float', 99)).toBe(all)
})

test('the longest of several snoozes applies', () => {
  const snoozes = [
    { subject: 'all', until: 200 },
    { subject: 'shop/payout', until: 100 }
  ]
  expect(snoozeOf(snoozes, 'shop/payout', 50)).toEqual(snoozes[0])
  const endless = { subject: 'shop/payout', until: null }
  expect(snoozeOf([...snoozes, endless], 'shop/payout', 50)).toEqual(endless)
})
