import { expect, test } from 'vitest'
import { afterRecovery, isSnoozed, snoozeOf, snoozeUntil } from '../../../../electron/domain/snooze.ts'
import { nairobi, paris } from './zones.ts'

const HOUR = 60 * 60_000
const tomorrow = (at: string, localTime = nairobi) =>
  new Date(snoozeUntil('tomorrow', Date.parse(at), localTime) ?? 0).toISOString()

test('an hour is an hour, and until it recovers has no end', () => {
  expect(snoozeUntil('hour', 5, nairobi)).toBe(5 + HOUR)
  expect(snoozeUntil('recovery', 5, nairobi)).toBeNull()
})

test('tomorrow is the next 8:00 of the place, across daylight saving too', () => {
  expect(tomorrow('2026-11-18T14:00+03:00')).toBe('2026-11-19T05:00:00.000Z')
  expect(tomorrow('2026-03-28T20:00+01:00', paris)).toBe('2026-03-29T06:00:00.000Z')
  expect(tomorrow('2026-10-24T20:00+02:00', paris)).toBe('2026-10-25T07:00:00.000Z')
})

test('tomorrow chosen in the night is the coming morning, chosen at half past seven the next one', () => {
  expect(tomorrow('2026-11-19T01:00+03:00')).toBe('2026-11-19T05:00:00.000Z')
  expect(tomorrow('2026-11-19T07:30+03:00')).toBe('2026-11-20T05:00:00.000Z')
})

test('a snooze holds for its wallet until its end, and one of everything for all', () => {
  const wallet = [{ subject: 'shop/payout', until: 100 }]
  expect(isSnoozed(wallet, 'shop/payout', 99)).toBe(true)
  expect(isSnoozed(wallet, 'shop/payout', 100)).toBe(false)
  expect(isSnoozed(wallet, 'shop/float', 99)).toBe(false)
  expect(isSnoozed([{ subject: 'all', until: 100 }], 'shop/float', 99)).toBe(true)
})

test('of several snoozes the longest holds', () => {
  const snoozes = [
    { subject: 'all', until: 200 },
    { subject: 'shop/payout', until: 100 }
  ]
  expect(snoozeOf(snoozes, 'shop/payout', 50)).toEqual(snoozes[0])
  const endless = { subject: 'shop/payout', until: null }
  expect(snoozeOf([...snoozes, endless], 'shop/payout', 50)).toEqual(endless)
})

test('a recovery ends the snooze that was to last until then, and no other', () => {
  const others = [
    { subject: 'shop/payout', until: 100 },
    { subject: 'shop/float', until: null }
  ]
  expect(afterRecovery([{ subject: 'shop/payout', until: null }, ...others], 'shop/payout')).toEqual(others)
})
