import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { outlookOf } from '#domain/forecast/outlook.ts'
import type { Pace } from '#domain/forecast/pace.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { fallingBalance, hoursOfSpending, monday, repeatedFall, usualOf } from '../forecast-samples.ts'

const at = monday + 28 * DAY + 10 * HOUR
const busy = (hour: number, day: number) => (hour >= 8 && hour < 18 ? 90 + ((hour * 3 + day * 7) % 20) : 0)
const paceFrom = (spentAt: (hour: number, day: number) => number): Pace | null =>
  paceOf(usualOf(hoursOfSpending(28, spentAt)), [], at)
const shop = paceFrom(busy)

test('without a pace there is no outlook', () => {
  expect(outlookOf(null, '500', at)).toBeNull()
})

test('a wallet runs out at its usual pace, with a range around the likely time', () => {
  const outlook = outlookOf(shop, '400', at)
  expect(outlook).toMatchObject({ basis: 'usual', confidence: 'good' })
  const { earliest, likely, latest } = outlook?.runsOut ?? { earliest: 0, likely: 0, latest: 0 }
  expect(Math.abs(likely - at - 4 * HOUR)).toBeLessThan(HOUR / 2)
  expect(earliest).toBeLessThan(likely)
  expect(latest ?? 0).toBeGreaterThan(likely)
  expect(outlook?.perHour).toMatch(/^[19]\d{1,2}(\.\d)?$/)
})

test('a closed night within the range does not make a narrow estimate vague', () => {
  const outlook = outlookOf(shop, '775', at)
  const { earliest, likely, latest } = outlook?.runsOut ?? { earliest: 0, likely: 0, latest: 0 }
  expect((latest ?? 0) - earliest).toBeGreaterThan(12 * HOUR)
  expect(likely - at).toBeLessThan(8 * HOUR)
  expect(outlook?.confidence).toBe('good')
})

test('an empty wallet has run out', () => {
  expect(outlookOf(shop, '0.00', at)?.runsOut).toEqual({ earliest: at, likely: at, latest: at })
  expect(outlookOf(shop, '-5', at)?.runsOut?.likely).toBe(at)
})

test('a wallet that lasts over a year has no end in sight', () => {
  expect(outlookOf(shop, '5000000', at)).toMatchObject({ runsOut: null, confidence: 'good' })
})

test('a wallet that spends nothing has no end in sight', () => {
  expect(
    outlookOf(
      paceFrom(() => 0),
      '5000',
      at
    )
  ).toMatchObject({ perHour: '0', runsOut: null })
})

test('there is no outlook for a dormant wallet', () => {
  const dormant = paceFrom((hour, day) => (hour === 9 && day % 6 === 0 ? 5000 : 0))
  expect(outlookOf(dormant, '20000', at)).toBeNull()
})

test('confidence is never good if based on the last hours only', () => {
  const recent = paceOf(null, fallingBalance(at - 10 * HOUR, 9000, repeatedFall(60, 10)), at)
  expect(outlookOf(recent, '600', at)?.confidence).toBe('fair')
  const short = paceOf(null, fallingBalance(at - 2 * HOUR, 9000, repeatedFall(12, 10)), at)
  expect(outlookOf(short, '600', at)?.confidence).toBe('low')
})

test('the range is in order, and a larger balance never runs out sooner', () => {
  const money = fc.integer({ min: 1, max: 2_000_000 })
  fc.assert(
    fc.property(money, money, (some, more) => {
      const [less, greater] = [some, some + more].map(amount => {
        const runsOut = outlookOf(shop, String(amount), at)?.runsOut
        const never = Number.POSITIVE_INFINITY
        const { earliest, likely } = runsOut ?? { earliest: never, likely: never }
        return [earliest, likely, runsOut?.latest ?? never]
      }) as [number[], number[]]
      for (const times of [less, greater]) expect(times).toEqual(times.toSorted((a, b) => a - b))
      for (const [index, time] of less.entries()) expect(greater[index]).toBeGreaterThanOrEqual(time)
    })
  )
})

test('the spending per hour takes the balance within the hour exactly where the wallet does not outlast it', () => {
  const paceWith = (perHour: number, minutes: number): Pace => {
    const likely = at + minutes * MINUTE
    return {
      at,
      perHour,
      confidence: 'good',
      basis: 'usual',
      rare: false,
      passage: () => ({ earliest: likely, likely, latest: likely, spread: 0 }),
      spending: () => ({ least: 0, likely: 0, most: 0 })
    }
  }
  expect(outlookOf(paceWith(80, 55), '100', at)?.perHour).toBe('100')
  expect(outlookOf(paceWith(120, 55), '100', at)?.perHour).toBe('120')
  expect(outlookOf(paceWith(120, 65), '100', at)?.perHour).toBe('100')
  expect(outlookOf(paceWith(80, 65), '100', at)?.perHour).toBe('80')
})
