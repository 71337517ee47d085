import { expect, it } from 'vitest'
import { formatMoment, formatTime } from '#messages/time.ts'

const at = new Date(2026, 10, 20, 14, 5).getTime()
const days = (count: number) => at + count * 24 * 60 * 60_000

it('uses the 24-hour clock in every language', () => {
  expect(formatTime(at)).toBe('14:05')
  expect(formatTime(new Date(2026, 10, 20, 0, 5).getTime())).toBe('00:05')
})

it('omits the day if it is today, names it within a week, and gives the date beyond', () => {
  expect(formatMoment(at, at, 'en')).toBe('14:05')
  expect(formatMoment(at, days(1), 'en')).toBe('Fri 14:05')
  expect(formatMoment(at, days(30), 'en')).toBe('20 Nov 14:05')
})

it('names the year where the date alone could be the one of another', () => {
  expect(formatMoment(at, days(290), 'en')).toBe('20 Nov 14:05')
  expect(formatMoment(at, days(-400), 'en')).toBe('20 Nov 2026 14:05')
  expect(formatMoment(at, days(-400), 'fr')).toBe('20 nov. 2026 14:05')
})
