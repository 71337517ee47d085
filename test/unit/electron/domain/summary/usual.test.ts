import { expect, it } from 'vitest'
import { sameStretches, usualOf } from '#domain/summary/usual.ts'
import { HOUR, WEEK } from '#domain/time/units.ts'
import { calendarOf } from '../calendars.ts'

it('the same stretch of the weeks before is that of the local clock', () => {
  const paris = calendarOf('Europe/Paris')
  // Friday 07:30 to 19:00 after the clocks were set back on 25 October.
  const from = Date.parse('2026-10-30T06:30:00Z')
  const [last, before] = sameStretches({ from, until: from + 11.5 * HOUR }, paris)
  expect(last).toEqual({ from: from - WEEK - HOUR, until: from - WEEK + 10.5 * HOUR })
  expect(before?.from).toBe(from - 2 * WEEK - HOUR)
})

it.each([
  ['forward', '2026-03-29T05:30:00Z', '2026-03-22T06:30:00Z'],
  ['back', '2026-10-25T06:30:00Z', '2026-10-18T05:30:00Z']
])('on the morning after clocks were set %s, too', (_, until, weekBefore) => {
  const paris = calendarOf('Europe/Paris')
  const end = Date.parse(until)
  expect(sameStretches({ from: end - 12 * HOUR, until: end }, paris)[0]?.until).toBe(Date.parse(weekBefore))
})

it('a stretch of more than a week has none, or it would be part of its own usual', () => {
  const nairobi = calendarOf('Africa/Nairobi')
  expect(sameStretches({ from: 0, until: WEEK }, nairobi)).toHaveLength(8)
  expect(sameStretches({ from: 0, until: WEEK + 1 }, nairobi)).toEqual([])
})

it('usual is the median of what is known, from two weeks on', () => {
  expect(usualOf([])).toBeNull()
  expect(usualOf(['100'])).toBeNull()
  expect(usualOf(['1000', '100'])).toBe('100')
  expect(usualOf(['900', '1000', '8', '51234.56', '700'])).toBe('900')
  expect(usualOf(['51234.56', '51234.56', '1'])).toBe('51200')
})
