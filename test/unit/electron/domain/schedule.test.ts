import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Failure } from '../../../../electron/domain/failure.ts'
import { nextAttempt } from '../../../../electron/domain/schedule.ts'

const MINUTE = 60_000
const base = { at: 0, interval: 5 * MINUTE, failure: null, failures: 0 }
const after = (failure: Failure, failures = 1, random = 0) =>
  nextAttempt({ ...base, failure, failures }, random)

test('a healthy account keeps its interval, with at most a tenth of jitter', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), random => {
      const { at, why } = nextAttempt(base, random)
      expect(why).toBe('interval')
      expect(at).toBeGreaterThanOrEqual(5 * MINUTE)
      expect(at).toBeLessThanOrEqual(5.5 * MINUTE)
    })
  )
})

test('a throttled account waits until it was told, and never less than its interval', () => {
  expect(after({ kind: 'throttled', until: 42 * MINUTE })).toEqual({ at: 42 * MINUTE, why: 'throttled' })
  expect(after({ kind: 'throttled', until: 1 })).toEqual({ at: 5 * MINUTE, why: 'throttled' })
  expect(after({ kind: 'throttled', until: null })).toEqual({ at: 5 * MINUTE, why: 'throttled' })
})

test('a rejected key is tried once a day', () => {
  expect(after({ kind: 'rejected' })).toEqual({ at: 24 * 60 * MINUTE, why: 'rejected' })
})

test('a refused address is tried again like any fault: the computer may be back in the shop by then', () => {
  expect(after({ kind: 'address' }).why).toBe('backoff')
})

test('a provider that is down is asked ever more rarely, up to an hour', () => {
  const down: Failure = { kind: 'down', status: 503 }
  const longest = (failures: number) => after(down, failures, 0.999999).at / MINUTE
  expect(Math.round(longest(1))).toBe(5)
  expect(Math.round(longest(2))).toBe(10)
  expect(Math.round(longest(4))).toBe(40)
  expect(Math.round(longest(20))).toBe(60)
})

test('backing off never asks sooner than half the interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, random) => {
        expect(after({ kind: 'timeout' }, failures, random).at).toBeGreaterThanOrEqual(2.5 * MINUTE)
      }
    )
  )
})
