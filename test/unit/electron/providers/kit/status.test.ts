import { expect, test } from 'vitest'
import { failureOfStatus, throwFailure } from '#providers/kit/status.ts'

const answer = (status: number) => ({ status, headers: { 'retry-after': '10' }, text: '', receivedAt: 5_000 })

test.each([
  [200, null],
  [201, null],
  [304, { kind: 'down', status: 304 }],
  [400, { kind: 'unreadable', reason: 'refusedInBody' }],
  [408, { kind: 'down', status: 408 }],
  [422, { kind: 'unreadable', reason: 'refusedInBody' }],
  [401, { kind: 'rejected' }],
  [403, { kind: 'permission', permission: null }],
  [404, { kind: 'notFound' }],
  [429, { kind: 'throttled', until: 15_000 }],
  [503, { kind: 'down', status: 503, until: 15_000 }]
])('status %i has its own failure', (status, failure) => {
  expect(failureOfStatus(answer(status))).toEqual(failure)
})

test('refuse throws only if there is a failure', () => {
  expect(() => throwFailure(null)).not.toThrow()
  expect(() => throwFailure({ kind: 'offline' })).toThrow('offline')
})
