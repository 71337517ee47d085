import { expect, test } from 'vitest'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { type DayOfMonthAt, dayOfMonthFactor } from '#domain/forecast/month-days.ts'
import { hourOfWeekIn } from '#domain/forecast/usual-pace.ts'
import { daysIn } from '#domain/time/calendar.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { hoursOfSpending, usualOf } from '../forecast-samples.ts'
import { nairobi } from '../zones.ts'

const start = Date.parse('2026-01-01T00:00:00+03:00')
const dayOfMonth: DayOfMonthAt = at => {
  const date = new Date(at + 3 * HOUR)
  const day = date.getUTCDate()
  return { day, left: daysIn(date.getUTCFullYear(), date.getUTCMonth() + 1) - day }
}
const dateOf = (day: number) => dayOfMonth(start + day * DAY)

function learn(days: number, spentAt: (hour: number, day: number) => number) {
  const hours = hoursOfSpending(days, spentAt, start)
  const end = { until: start + days * DAY, balance: 1e6, ordinary: null }
  return dayOfMonthFactor(hours, end, hourOfWeekIn(nairobi), dayOfMonth)
}

const open = (hour: number) => (hour >= 8 && hour < 18 ? 60 : 0)
const paydays = (hour: number, day: number) => open(hour) * (dateOf(day).left === 0 ? 4 : 1)

test('days of the month are not told apart before three months are known', () => {
  expect(learn(85, paydays)).toBeNull()
  expect(learn(130, paydays)).not.toBeNull()
})

test('a payday is busier as far as months show it, other days are ordinary', () => {
  const factor = learn(130, paydays)
  expect(factor?.({ day: 31, left: 0 })).toBeGreaterThan(2)
  expect(factor?.({ day: 31, left: 0 })).toBeLessThan(4)
  expect(Math.abs((factor?.({ day: 30, left: 1 }) ?? 0) - 1)).toBeLessThan(0.1)
  expect(Math.abs((factor?.({ day: 15, left: 15 }) ?? 0) - 1)).toBeLessThan(0.1)
  expect(factor?.({ day: 22, left: 8 })).toBe(1)
})

test('one payroll at one end of a month makes no payday', () => {
  const factor = learn(130, (hour, day) => open(hour) + (day === 89 && hour === 10 ? 60_000 : 0))
  expect(factor?.({ day: 31, left: 0 })).toBeLessThan(1.1)
})

test('a wallet that spends nothing has no days of the month', () => {
  expect(learn(130, () => 0)).toBeNull()
})

test('a payday ahead brings the end nearer, and the balance ahead agrees with it', () => {
  const factor = learn(151, paydays)
  const dayFactor = factor && ((at: number) => factor(dayOfMonth(at)))
  // 29 May, two days before the payday of the 31st.
  const at = start + 148 * DAY
  const hours = hoursOfSpending(56, (hour, day) => paydays(hour, day + 92), start + 92 * DAY)
  const [plain, knowing] = [null, dayFactor].map(known => paceOf(usualOf(hours, {}, nairobi, known), [], at))
  const [later, sooner] = [plain, knowing].map(pace => pace?.passage(2200).likely ?? 0)
  expect(sooner).toBeLessThan((later ?? 0) - 4 * HOUR)
  for (const amount of [2200, 40_000, 90_000]) {
    const end = knowing?.passage(amount).likely ?? 0
    expect((knowing?.spending(end, amount).likely ?? 0) / amount).toBeCloseTo(1, 3)
  }
})
