import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import { reachOf } from '#domain/accounts/reach.ts'
import type { Reach } from '#domain/accounts/wallet.ts'
import { MINUTE } from '#domain/time/units.ts'

const read = { failure: null, failingSince: null, lastReadAt: 0, interval: 5 * MINUTE, offlineSince: null }
const fresh = { reach: 'fresh', since: null }

test('a reading is fresh for two intervals, at least 15 minutes, and stale after that', () => {
  expect(reachOf(read, 15 * MINUTE)).toEqual(fresh)
  expect(reachOf(read, 15 * MINUTE + 1)).toEqual({ reach: 'stale', since: 15 * MINUTE })
  expect(reachOf({ ...read, interval: 60 * MINUTE }, 120 * MINUTE)).toEqual(fresh)
  expect(reachOf({ ...read, interval: 60 * MINUTE }, 120 * MINUTE + 1)).toEqual({
    reach: 'stale',
    since: 120 * MINUTE
  })
})

test('offline takes precedence over fresh and rejected', () => {
  const attempts = { ...read, failure: { kind: 'rejected' } as const, failingSince: 3, offlineSince: 7 }
  expect(reachOf(attempts, 9)).toEqual({ reach: 'offline', since: 7 })
})

test('a reading dated in the future is stale from now', () => {
  expect(reachOf({ ...read, lastReadAt: 10 }, 9)).toEqual({ reach: 'stale', since: 9 })
})

test('an account that was never read is not stale', () => {
  expect(reachOf({ ...read, lastReadAt: null }, 365 * 24 * 60 * MINUTE)).toEqual(fresh)
})

test.each<[Failure, Reach]>([
  [{ kind: 'rejected' }, 'rejected'],
  [{ kind: 'permission', permission: 'wallets.read' }, 'rejected'],
  [{ kind: 'address' }, 'rejected'],
  [{ kind: 'throttled', until: null }, 'throttled'],
  [{ kind: 'offline' }, 'unreachable'],
  [{ kind: 'timeout' }, 'unreachable'],
  [{ kind: 'down', status: 500 }, 'unreachable'],
  [{ kind: 'unreadable', reason: 'notJson' }, 'unreachable'],
  [{ kind: 'keychain', problem: 'locked' }, 'unreachable']
])('%j is shown as %s', (failure, reach) =>
  expect(reachOf({ ...read, failure, failingSince: 3 }, 9)).toEqual({ reach, since: 3 })
)
