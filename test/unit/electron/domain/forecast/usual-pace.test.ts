import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualPaceOf } from '#domain/forecast/usual-pace.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { hoursOfSpending, monday } from '../forecast-samples.ts'
import { nairobi, paris } from '../zones.ts'

const isOpen = (hour: number) => hour >= 8 && hour < 18
const office = (hour: number, day: number) =>
  isOpen(hour) && day % 7 < 5 ? 100 + ((hour * 7 + day * 3) % 20) : 0

test('less than two days give no usual pattern', () => {
  expect(usualPaceOf([], nairobi)).toBeNull()
  expect(
    usualPaceOf(
      hoursOfSpending(1, () => 10),
      nairobi
    )
  ).toBeNull()
})

test('after three days hours of the day differ, weekdays do not', () => {
  const usual = usualPaceOf(hoursOfSpending(3, office), nairobi)
  expect(usual?.knowsWeekdays).toBe(false)
  const sunday = monday + 6 * DAY
  expect(usual?.perHourAt(sunday + 12 * HOUR)).toBeGreaterThan(80)
  expect(usual?.perHourAt(sunday + 3 * HOUR)).toBeLessThan(30)
})

test('after two weeks weekdays differ too', () => {
  const usual = usualPaceOf(hoursOfSpending(28, office), nairobi)
  expect(usual?.knowsWeekdays).toBe(true)
  const [thursday, sunday] = [monday + 31 * DAY, monday + 34 * DAY]
  expect(usual?.perHourAt(thursday + 12 * HOUR)).toBeGreaterThan(95)
  expect(usual?.perHourAt(sunday + 12 * HOUR)).toBeLessThan(10)
  expect(usual?.perWeek).toBeGreaterThan(5000)
  expect(usual?.perWeek).toBeLessThan(6000)
})

test('one large payment hardly changes the usual pattern', () => {
  const calm = usualPaceOf(hoursOfSpending(28, office), nairobi)
  const once = (hour: number, day: number) => office(hour, day) + (day === 20 && hour === 10 ? 50_000 : 0)
  const usual = usualPaceOf(hoursOfSpending(28, once), nairobi)
  expect((usual?.perWeek ?? 0) / (calm?.perWeek ?? 1)).toBeLessThan(1.1)
})

test('hours follow local time across a daylight saving change', () => {
  // Clocks in Paris went back on 25 October 2026.
  const start = Date.parse('2026-10-05T00:00:00+02:00')
  const hours = hoursOfSpending(42, () => 0, start).map(sample => {
    const open = isOpen(Math.floor(paris(sample.hour).minutes / 60))
    return { ...sample, spent: open ? 100 : 0 }
  })
  const usual = usualPaceOf(hours, paris)
  expect(usual?.perHourAt(Date.parse('2026-11-18T08:30:00+01:00'))).toBeGreaterThan(90)
  expect(usual?.perHourAt(Date.parse('2026-11-18T07:30:00+01:00'))).toBeLessThan(10)
})

test('unobserved days do not lower the usual spending', () => {
  const all = hoursOfSpending(28, () => 60)
  const some = all.filter((_, index) => Math.floor(index / 24) % 3 !== 0)
  const usual = usualPaceOf(some, nairobi)
  expect((usual?.perWeek ?? 0) / (60 * 168)).toBeCloseTo(1, 1)
})

test('a partly observed hour is scaled up to a whole hour', () => {
  const hours = hoursOfSpending(28, () => 30).map(hour => ({ ...hour, seen: 0.5 }))
  expect(usualPaceOf(hours, nairobi)?.perHourAt(monday)).toBeCloseTo(60)
})

test('scaling the money by a thousand scales the pace by a thousand', () => {
  const spent = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 72, maxLength: 400 })
  fc.assert(
    fc.property(spent, amounts => {
      const hours = (factor: number) =>
        amounts.map((amount, index) => ({
          hour: monday + index * HOUR,
          spent: amount * factor,
          toppedUp: 0,
          seen: 1
        }))
      const [one, many] = [usualPaceOf(hours(1), nairobi), usualPaceOf(hours(1000), nairobi)]
      for (const at of [0, 9, 30, 100].map(hour => monday + hour * HOUR))
        expect(many?.perHourAt(at)).toBeCloseTo(1000 * (one?.perHourAt(at) ?? 0), 3)
      expect(many?.swing).toBeCloseTo(one?.swing ?? 0, 6)
    }),
    { numRuns: 30 }
  )
})
