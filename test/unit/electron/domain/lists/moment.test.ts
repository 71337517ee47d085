import { expect, test } from 'vitest'
import { parseMoment } from '#domain/lists/columns/moment.ts'
import { type LocalParts, utcMillis } from '#domain/time/calendar.ts'

/** UTC milliseconds of a local time in Nairobi. */
const toInstant = (local: LocalParts) => utcMillis(local) - 3 * 60 * 60_000
const at = (text: string) => parseMoment(text, toInstant)

test.each([
  '2026-11-21T14:05:00',
  '2026-11-21 14:05',
  '2026-11-21T11:05:00Z',
  '2026-11-21T13:05:00+0200',
  '21/11/2026 14:05',
  '21-11-2026 14:05:00',
  '21.11.26, 14:05',
  '2026/11/21 14:05',
  '21 Nov 2026 2:05 PM',
  '21-Nov-26 02:05 p.m.',
  '21 novembre 2026 14h05',
  '21 Novemba 2026 14:05',
  '21/11/2026 11:05 UTC',
  '21/11/2026 14:05 EAT',
  '21/11/2026 12:05 (GMT+1)',
  '21/11/26 at 2:05 PM',
  '46347.5868055556',
  '2026 Nov 21 14:05:00',
  '2026-Nov-21 14:05',
  'Nov 21 2026 2:05 PM',
  'November 21, 2026, 2:05 PM',
  'Sat, 21 Nov 2026 11:05:00 GMT',
  'samedi 21 novembre 2026 14:05',
  'Jumamosi 21 Novemba 2026 14:05',
  '21st Nov 2026 14:05',
  '21NOV2026 14:05',
  '20261121140500',
  '21-Nov-2026 02.05.00 PM',
  '21/11/2026 14.05'
])('%s is 14:05', text => {
  expect(at(text)).toBe(Date.parse('2026-11-21T14:05:00+03:00'))
})

test('reads the day before the month, and distinguishes midnight from noon', () => {
  expect(at('03/02/2026 12:00 am')).toBe(Date.parse('2026-02-03T00:00:00+03:00'))
  expect(at('03/02/2026 12:00 pm')).toBe(Date.parse('2026-02-03T12:00:00+03:00'))
  expect(at('03/02/2026 12:00:00.5')).toBe(Date.parse('2026-02-03T12:00:00.500+03:00'))
})

test.each(['21/11/2026', '2026-11-21', '21 Nov 2026'])('%s is only a day, so it gives no moment', text => {
  expect(at(text)).toBeNull()
})

test.each(['11/21/2026 14:05', '11/21/2026'])('%s puts the month first', text => {
  expect(at(text)).toBe('dateOrder')
})

test.each([
  'yesterday',
  '14:05',
  '31/04/2026 10:00',
  '31/31/2026',
  '2026-02-29 10:00',
  '2026-21-11',
  '21/11/2026 25:00',
  '21/11/2026 13:05 pm',
  '21 Brumaire 2026',
  '46347',
  '1.234',
  '1.2345',
  '12.345.67',
  '20263121',
  'Salary 21 Nov 2026',
  '3/0226',
  '46347.50'
])('%s is not a moment', text => expect(at(text)).toBe('notAMoment'))
