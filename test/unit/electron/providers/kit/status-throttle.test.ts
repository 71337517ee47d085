import { expect, test } from 'vitest'
import { throttledUntil } from '#providers/kit/status.ts'

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0)

test('Retry-After can be seconds from now', () => {
  expect(throttledUntil({ 'retry-after': '45' }, NOW)).toBe(NOW + 45_000)
})

test('Retry-After can be a date', () => {
  expect(throttledUntil({ 'retry-after': 'Sat, 21 Nov 2026 12:02:00 GMT' }, NOW)).toBe(NOW + 120_000)
})

test('X-RateLimit-Reset is in Unix seconds, and Retry-After takes precedence', () => {
  const reset = String(NOW / 1000 + 30)
  expect(throttledUntil({ 'x-ratelimit-reset': reset }, NOW)).toBe(NOW + 30_000)
  expect(throttledUntil({ 'x-ratelimit-reset': reset, 'retry-after': '45' }, NOW)).toBe(NOW + 45_000)
})

test.each(['', 'soon', '-5', '1.5', 'Sat, 21 Nov 2026 11:00:00 GMT'])('"%s" gives no time', text => {
  expect(throttledUntil({ 'retry-after': text }, NOW)).toBeNull()
})

test('a wait of years is limited to a day', () => {
  expect(throttledUntil({ 'retry-after': '99999999999' }, NOW)).toBe(NOW + 86_400_000)
})
