import { expect, test } from 'vitest'
import { daysOf, lastMonth, monthOf } from '#commands/period.ts'

process.env['TZ'] = 'Africa/Nairobi'
const at = (text: string) => Date.parse(`${text}+03:00`)

test('a month goes from its first midnight to the next month’s, in local time', () => {
  expect(monthOf('2026-11')).toEqual({ from: at('2026-11-01T00:00'), until: at('2026-12-01T00:00') })
  expect(monthOf('2026-12')?.until).toBe(at('2027-01-01T00:00'))
  expect(lastMonth(at('2026-01-15T09:00'))).toEqual({
    from: at('2025-12-01T00:00'),
    until: at('2026-01-01T00:00')
  })
})

test('days are both included', () => {
  expect(daysOf('2026-11-01', '2026-11-01')).toEqual({
    from: at('2026-11-01T00:00'),
    until: at('2026-11-02T00:00')
  })
})

test.each(['2026-13', '2026-0', '26-11', '2026-11-01', 'x', ''])('“%s” is no month', given => {
  expect(monthOf(given)).toBeNull()
})

test.each([
  ['2026-02-29', '2026-03-01'],
  ['2026-11-02', '2026-11-01'],
  ['2026-11', '2026-12'],
  ['', '2026-11-01']
])('“%s” to “%s” are no days', (first, last) => {
  expect(daysOf(first, last)).toBeNull()
})
