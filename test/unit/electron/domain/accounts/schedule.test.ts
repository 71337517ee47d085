import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import { type Attempt, nextAttempt } from '#domain/accounts/schedule.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

const base = { at: 0, interval: 5 * MINUTE, minInterval: MINUTE, failure: null, failures: 0 }
const after = (failure: Failure, failures = 1, random = 0) =>
  nextAttempt({ ...base, failure, failures }, random)

const down: Failure = { kind: 'down', status: 503 }
const failure = fc.oneof(
  fc.record({ kind: fc.constant('throttled' as const), until: fc.option(fc.nat(2 * DAY)) }),
  fc.constantFrom<Failure>(
    down,
    { kind: 'rejected' },
    { kind: 'permission', permission: null },
    { kind: 'field', field: 'apiKey', problem: 'empty' },
    { kind: 'address' },
    { kind: 'timeout' },
    { kind: 'offline' },
    { kind: 'notFound' },
    { kind: 'unreadable', reason: 'notJson' },
    { kind: 'keychain', problem: 'locked' }
  )
)
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const intervals = fc
  .tuple(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 60 }))
  .map(([interval, least]) => ({
    interval: Math.max(interval, least) * MINUTE,
    minInterval: least * MINUTE
  }))
const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    at: fc.nat(DAY),
    intervals,
    failure: fc.option(failure),
    failures: fc.integer({ min: 1, max: 2000 })
  })
  .map(({ intervals, ...attempt }) => ({ ...attempt, ...intervals }))

test('an account is never read more often than the minimum interval, unless no request reached the provider', () => {
  fc.assert(
    fc.property(attempts, random, (attempt, random) => {
      const least = attempt.failure?.kind === 'keychain' ? MINUTE : attempt.minInterval
      expect(nextAttempt(attempt, random).at).toBeGreaterThanOrEqual(attempt.at + least)
    })
  )
})

test('a healthy account is read within its interval, at most a tenth of it early', () => {
  fc.assert(
    fc.property(attempts, random, (attempt, random) => {
      const { at, why } = nextAttempt({ ...attempt, failure: null }, random)
      expect(why).toBe('interval')
      expect(at - attempt.at).toBeGreaterThanOrEqual(Math.floor(0.9 * attempt.interval))
      expect(at - attempt.at).toBeLessThanOrEqual(attempt.interval)
    })
  )
})

test('any account is read again within about a day of the time it is allowed', () => {
  fc.assert(
    fc.property(attempts, random, (attempt, random) => {
      const until = attempt.failure?.kind === 'throttled' ? (attempt.failure.until ?? 0) : 0
      const { at } = nextAttempt(attempt, random)
      expect(at).toBeLessThanOrEqual(Math.max(attempt.at, until) + 1.1 * DAY)
    })
  )
})

test('a throttled account is not read before the given time, nor much later', () => {
  fc.assert(
    fc.property(attempts, fc.nat(2 * DAY), random, (attempt, until, random) => {
      const { at, why } = nextAttempt({ ...attempt, failure: { kind: 'throttled', until } }, random)
      expect(why).toBe('throttled')
      expect(at).toBeGreaterThanOrEqual(until)
      expect(at).toBeLessThanOrEqual(Math.max(until, attempt.at + attempt.minInterval) + 6_000)
    })
  )
})

test('a throttled account without a given time backs off like a failing one', () => {
  const throttled: Failure = { kind: 'throttled', until: null }
  expect(after(throttled)).toEqual({ at: MINUTE, why: 'throttled' })
  expect(after(throttled, 3, 0.5).at - after(down, 3, 0.5).at).toBeLessThanOrEqual(6_000)
})

test.each([{ kind: 'rejected' }, { kind: 'permission', permission: null }] as const)(
  '$kind: retried after 15 minutes, an hour, six hours, then daily',
  refusal => {
    const waits = [15 * MINUTE, HOUR, 6 * HOUR, DAY, DAY]
    for (const [index, at] of waits.entries())
      expect(after(refusal, index + 1)).toEqual({ at, why: 'rejected' })
    expect(after(refusal, 4, 0.5)).toEqual({ at: 1.05 * DAY, why: 'rejected' })
  }
)

test('a refusal in doubt is heard again in some minutes, however often there was one', () => {
  expect(after({ kind: 'rejected', once: true }, 9)).toEqual({ at: 3 * MINUTE, why: 'rejected' })
})

test('a provider that is down is not asked sooner than it says', () => {
  expect(after({ kind: 'down', status: 503, until: 30 * MINUTE })).toEqual({
    at: 30 * MINUTE,
    why: 'throttled'
  })
})

test('a refused address is retried like any failure, since the computer may move back', () => {
  expect(after({ kind: 'address' }).why).toBe('backoff')
})

test('a provider that is down is retried less and less often, up to once an hour', () => {
  const longest = (failures: number) => after(down, failures, 0.999999).at / MINUTE
  expect(Math.round(longest(1))).toBe(5)
  expect(Math.round(longest(2))).toBe(10)
  expect(Math.round(longest(4))).toBe(40)
  expect(Math.round(longest(20))).toBe(60)
})

test('backoff is randomised, so that accounts that failed together do not retry together', () => {
  const waits = [0.25, 0.5, 0.75].map(random => after(down, 4, random).at / MINUTE)
  expect(waits).toEqual([10, 20, 30])
})
