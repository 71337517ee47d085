import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { throttledUntil } from '#providers/kit/status.ts'
import { failureWait, limitWait } from '#providers/kit/wait.ts'

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0)
const SECONDS = NOW / 1000
const DAY = 86_400_000

describe('Retry-After', () => {
  test.each([
    ['seconds', '45', 45],
    // github.com/opensearch-project/data-prepper/issues/6927 (2026-06-15)
    ['decimals', '299.997', 300],
    ['decimals', '1.5', 2],
    ['seconds with their unit', '30s', 30],
    ['a date', 'Sat, 21 Nov 2026 12:02:00 GMT', 120],
    // RFC 9110, 5.6.7: two older forms, which must be accepted
    ['a date of RFC 850', 'Saturday, 21-Nov-26 12:02:00 GMT', 120],
    ['a date of asctime', 'Sat Nov 21 12:02:00 2026', 120],
    // github.com/dart-lang/http/issues/1841 (2025-10-30)
    ['a date with an offset', 'Sat, 21 Nov 2026 14:02:00 +0200', 120],
    ['ISO 8601', '2026-11-21T12:02:00Z', 120],
    // github.com/openclaw/clawhub/issues/407 (2026-02-18)
    ['seconds since 1970', String(SECONDS + 60), 60],
    ['seconds since 1970 with decimals', `${SECONDS + 59}.2`, 60],
    ['milliseconds since 1970', String(NOW + 60_000), 60],
    ['the field twice', '60, 120', 120]
  ])('%s: "%s"', (_, text, seconds) => {
    expect(throttledUntil({ 'retry-after': text }, NOW)).toBe(NOW + seconds * 1000)
    expect(failureWait({ 'retry-after': text }, NOW)).toEqual({ until: NOW + seconds * 1000 })
  })

  test.each([
    '',
    '0',
    'soon',
    '-5',
    '1e3',
    '1.',
    'Sat, 21 Nov 2026 11:00:00 GMT',
    String(SECONDS - 1),
    'NaN',
    '1'.repeat(300)
  ])('"%.40s" gives no time', text => {
    expect(limitWait({ 'retry-after': text }, NOW)).toBeNull()
  })
})

describe.each(['x-ratelimit-reset', 'x-rate-limit-reset', 'x-ratelimit-reset-after', 'ratelimit-reset'])(
  '%s',
  name => {
    test.each([
      // github.com/zalando/restful-api-guidelines/issues/379 (2018-04-14)
      ['seconds from now', '2513', 2513],
      ['seconds since 1970', String(SECONDS + 30), 30],
      // github.com/getsentry/sentry/issues/7919 (2018-04-03)
      ['milliseconds since 1970', String(NOW + 30_000), 30],
      ['ISO 8601', '2026-11-21T12:00:30.000Z', 30]
    ])('%s', (_, text, seconds) => {
      expect(throttledUntil({ [name]: text }, NOW)).toBe(NOW + seconds * 1000)
      // Good answers have it too, so it says nothing of any other failure.
      expect(failureWait({ [name]: text }, NOW)).toBeNull()
    })
  }
)

// https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
test.each([
  ['"default";r=0;t=50', 50],
  ['"burst";r=0;t=5, "daily";r=0;t=3600', 3600],
  ['"burst";r=0;t=5, "daily";r=900;t=3600', 5],
  ['limit=100, remaining=0, reset=50', 50],
  ['limit=100, reset=50', 50],
  ['"default";r=3;t=50', null],
  ['limit=100, remaining=7, reset=50', null],
  ['100', null]
])('RateLimit: %s', (text, seconds) => {
  expect(throttledUntil({ ratelimit: text }, NOW)).toBe(seconds === null ? null : NOW + seconds * 1000)
})

test('the longest of all counts', () => {
  const reset = String(SECONDS + 30)
  expect(throttledUntil({ 'x-ratelimit-reset': reset, 'retry-after': '45' }, NOW)).toBe(NOW + 45_000)
  expect(throttledUntil({ 'x-ratelimit-reset': reset, 'retry-after': '5' }, NOW)).toBe(NOW + 30_000)
})

test('a wait of more than a day is a day, and said to be', () => {
  expect(limitWait({ 'retry-after': '86400' }, NOW)).toEqual({ until: NOW + DAY })
  for (const text of ['86401', '99999999999', String(NOW + DAY + 1), '9'.repeat(150)])
    expect(limitWait({ 'retry-after': text }, NOW)).toEqual({ until: NOW + DAY, isBeyond: true })
})

const seconds = fc.integer({ min: 1, max: 86_400 })

test('any way of saying the same moment gives the same time', () => {
  fc.assert(
    fc.property(seconds, wait => {
      const at = NOW + wait * 1000
      for (const text of [
        String(wait),
        String(at / 1000),
        String(at),
        new Date(at).toUTCString(),
        new Date(at).toISOString()
      ])
        for (const name of ['retry-after', 'x-ratelimit-reset'])
          expect(limitWait({ [name]: text }, NOW)).toEqual({ until: at })
    })
  )
})

test('no text asks for the past, nor for more than a day', () => {
  const text = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map(date => date.toUTCString())
  )
  const name = fc.constantFrom('retry-after', 'x-ratelimit-reset', 'ratelimit-reset', 'ratelimit')
  fc.assert(
    fc.property(fc.dictionary(name, text), headers => {
      const until = limitWait(headers, NOW)?.until ?? NOW + 1
      expect(until).toBeGreaterThan(NOW)
      expect(until).toBeLessThanOrEqual(NOW + DAY)
    })
  )
})
