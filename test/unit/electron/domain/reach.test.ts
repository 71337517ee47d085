import { expect, test } from 'vitest'
import type { Failure } from '../../../../electron/domain/failure.ts'
import { reachOf } from '../../../../electron/domain/reach.ts'
import type { Reach } from '../../../../electron/domain/wallet.ts'

const MINUTE = 60_000
const read = { failure: null, lastReadAt: 0, interval: 5 * MINUTE, online: true }

test('a reading is fresh for two intervals and at least a quarter of an hour, then stale', () => {
  expect(reachOf(read, 15 * MINUTE)).toBe('fresh')
  expect(reachOf(read, 15 * MINUTE + 1)).toBe('stale')
  expect(reachOf({ ...read, interval: 60 * MINUTE }, 120 * MINUTE)).toBe('fresh')
  expect(reachOf({ ...read, interval: 60 * MINUTE }, 120 * MINUTE + 1)).toBe('stale')
})

test('without a network nothing is called fresh or rejected', () => {
  expect(reachOf({ ...read, failure: { kind: 'rejected' }, online: false }, 0)).toBe('offline')
})

test.each<[Failure, Reach]>([
  [{ kind: 'rejected' }, 'rejected'],
  [{ kind: 'permission', permission: 'wallets.read' }, 'rejected'],
  [{ kind: 'address' }, 'rejected'],
  [{ kind: 'throttled', until: null }, 'throttled'],
  [{ kind: 'offline' }, 'offline'],
  [{ kind: 'timeout' }, 'unreachable'],
  [{ kind: 'down', status: 500 }, 'unreachable'],
  [{ kind: 'unreadable', reason: 'notJson' }, 'unreachable'],
  [{ kind: 'keychain', problem: 'locked' }, 'unreachable']
])('%j is shown as %s', (failure, reach) => expect(reachOf({ ...read, failure }, 0)).toBe(reach))
