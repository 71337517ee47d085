import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type UsualPace, usualBetween } from '#domain/forecast/usual-pace.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { hoursOfSpending, monday, usualOf } from '../forecast-samples.ts'
import { paris } from '../zones.ts'

/** What is usual in the hour of a moment. */
const perHourAt = (usual: UsualPace | null, at: number) =>
  usual ? (usual.perHour[usual.hourOfWeek(at)] ?? Number.NaN) : Number.NaN

const isOpen = (hour: number) => hour >= 8 && hour < 18
const office = (hour: number, day: number) =>
  isOpen(hour) && day % 7 < 5 ? 100 + ((hour * 7 + day * 3) % 20) : 0

test('less than two days give no usual pattern', () => {
  expect(usualOf([])).toBeNull()
  expect(usualOf(hoursOfSpending(1, () => 10))).toBeNull()
})

test('after three days hours of the day differ, weekdays do not', () => {
  const usual = usualOf(hoursOfSpending(3, office))
  expect(usual?.knowsWeekdays).toBe(false)
  const sunday = monday + 6 * DAY
  expect(perHourAt(usual, sunday + 12 * HOUR)).toBeGreaterThan(80)
  expect(perHourAt(usual, sunday + 3 * HOUR)).toBeLessThan(30)
})

test('after two weeks weekdays differ too', () => {
  const usual = usualOf(hoursOfSpending(28, office))
  expect(usual?.knowsWeekdays).toBe(true)
  const [thursday, sunday] = [monday + 31 * DAY, monday + 34 * DAY]
  expect(perHourAt(usual, thursday + 12 * HOUR)).toBeGreaterThan(95)
  expect(perHourAt(usual, sunday + 12 * HOUR)).toBeLessThan(10)
  expect(usual?.perWeek).toBeGreaterThan(5000)
  expect(usual?.perWeek).toBeLessThan(6000)
})

test('one large payment hardly changes the usual pattern', () => {
  const calm = usualOf(hoursOfSpending(28, office))
  const once = (hour: number, day: number) => office(hour, day) + (day === 20 && hour === 10 ? 50_000 : 0)
  const usual = usualOf(hoursOfSpending(28, once))
  expect((usual?.perWeek ?? 0) / (calm?.perWeek ?? 1)).toBeLessThan(1.1)
})

test('hours follow local time across a daylight saving change', () => {
  // Clocks in Paris went back on 25 October 2026.
  const start = Date.parse('2026-10-05T00:00:00+02:00')
  const hours = hoursOfSpending(42, () => 0, start).map(sample => {
    const open = isOpen(Math.floor(paris(sample.hour).minutes / 60))
    return { ...sample, spent: open ? 100 : 0 }
  })
  const usual = usualOf(hours, {}, paris)
  expect(perHourAt(usual, Date.parse('2026-11-18T08:30:00+01:00'))).toBeGreaterThan(90)
  expect(perHourAt(usual, Date.parse('2026-11-18T07:30:00+01:00'))).toBeLessThan(10)
})

test('unobserved days do not lower the usual spending', () => {
  const all = hoursOfSpending(28, () => 60)
  const some = all.filter((_, index) => Math.floor(index / 24) % 3 !== 0)
  const usual = usualOf(some)
  expect((usual?.perWeek ?? 0) / (60 * 168)).toBeCloseTo(1, 1)
})

test('a partly observed hour is scaled up to a whole hour', () => {
  const hours = hoursOfSpending(28, () => 30).map(hour => ({ ...hour, seen: 0.5 }))
  expect(perHourAt(usualOf(hours), monday)).toBeCloseTo(60)
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
      const [one, many] = [usualOf(hours(1)), usualOf(hours(1000))]
      for (const at of [0, 9, 30, 100].map(hour => monday + hour * HOUR))
        expect(perHourAt(many, at)).toBeCloseTo(1000 * perHourAt(one, at), 3)
      expect((many?.swing ?? 0) - (one?.swing ?? 0)).toBeCloseTo(0, 6)
    }),
    { numRuns: 30 }
  )
})

test('the past is replayed from a week on', () => {
  expect(usualOf(hoursOfSpending(6, office))?.past).toBeNull()
  expect(usualOf(hoursOfSpending(7, office))?.past).not.toBeNull()
  expect(usualOf(hoursOfSpending(28, () => 0))?.past).toBeNull()
})

test('days on which the wallet stood empty do not lower the usual spending', () => {
  // From noon on each third day it holds 10, too little for an ordinary payment, until it is filled at midnight.
  const isDry = (hour: number, day: number) => day % 3 === 1 && hour >= 12
  for (const days of [6, 27]) {
    const hours = hoursOfSpending(days, (hour, day) => (isDry(hour, day) ? 0 : 50)).map((one, index) => {
      const [hour, day] = [index % 24, Math.floor(index / 24)]
      return hour === 0 ? { ...one, toppedUp: [1200, 600, 1200][day % 3] ?? 0 } : one
    })
    const usual = usualOf(hours, { balance: 10, ordinary: 50 })
    const share = (usual?.perWeek ?? 0) / (50 * 168)
    expect(share).toBeGreaterThan(0.97)
    expect(share).toBeLessThan(1.15)
  }
})

test('usual spending between two moments counts parts of hours', () => {
  const usual = usualOf(hoursOfSpending(28, () => 60)) as UsualPace
  expect(usualBetween(usual, monday + HOUR / 2, monday + 2.25 * HOUR)).toBeCloseTo(105)
  expect(usualBetween(usual, monday, monday)).toBe(0)
})
