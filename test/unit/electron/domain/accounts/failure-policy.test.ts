import { expect, test } from 'vitest'
import type { Failure, KeychainProblem } from '#domain/accounts/failure.ts'
import { failurePolicy, networkSign } from '#domain/accounts/failure-policy.ts'

const keychain = (problem: KeychainProblem): Failure => ({ kind: 'keychain', problem })
const examples: Readonly<Record<Failure['kind'], readonly Failure[]>> = {
  rejected: [{ kind: 'rejected' }],
  permission: [{ kind: 'permission', permission: 'wallets.read' }],
  address: [{ kind: 'address' }],
  throttled: [{ kind: 'throttled', until: 7 }],
  notFound: [{ kind: 'notFound' }],
  down: [
    { kind: 'down', status: 503 },
    { kind: 'down', status: 409 }
  ],
  unreadable: [{ kind: 'unreadable', reason: 'shape' }],
  timeout: [{ kind: 'timeout' }],
  stopped: [{ kind: 'stopped' }],
  offline: [{ kind: 'offline' }],
  unresolved: [{ kind: 'unresolved', problem: 'notFound' }],
  certificate: [{ kind: 'certificate', problem: 'expired' }],
  portal: [{ kind: 'portal' }],
  proxy: [{ kind: 'proxy', problem: 'unreachable', proxy: 'proxy.example:3128' }],
  redirected: [{ kind: 'redirected' }],
  insecure: [{ kind: 'insecure' }],
  keychain: [keychain('locked'), keychain('missing')],
  unkept: [{ kind: 'unkept', why: 'full' }],
  field: [{ kind: 'field', field: 'appKey', problem: 'empty' }]
}
const all = Object.values(examples).flat()

test.each(all)('%j waits a day for the user only if the user can fix it', failure => {
  const { isFixableInAccount, retry } = failurePolicy(failure)
  if (retry === 'daily') expect(isFixableInAccount).toBe(true)
})

test.each(all)('%j counts against nobody’s network where the provider has answered', failure => {
  const { host, isSent, network } = failurePolicy(failure)
  if (host === 'answering') expect(network).toBe('answer')
  if (network === 'answer') expect(isSent).toBe(true)
})

test('a refusal that was heard once asks for no change of the account', () => {
  for (const kind of ['rejected', 'address'] as const)
    expect(failurePolicy({ kind, once: true }).isFixableInAccount).toBe(false)
})

test('the account is where these are fixed, and no others', () => {
  const fixed = all.filter(failure => failurePolicy(failure).isFixableInAccount)
  expect(fixed).toEqual([
    { kind: 'rejected' },
    { kind: 'permission', permission: 'wallets.read' },
    { kind: 'address' },
    { kind: 'notFound' },
    { kind: 'unresolved', problem: 'notFound' },
    { kind: 'redirected' },
    { kind: 'insecure' },
    keychain('missing'),
    { kind: 'field', field: 'appKey', problem: 'empty' }
  ])
})

test.each([
  [null, 'failing'],
  [500, 'failing'],
  [409, 'answering']
] as const)('a host that is down with status %s is %s', (status, host) => {
  expect(failurePolicy({ kind: 'down', status }).host).toBe(host)
})

test('a throttled account is read, and may be refreshed, when the provider allows it', () => {
  const { refresh, retry } = failurePolicy({ kind: 'throttled', until: 7 })
  expect({ refresh, retry }).toEqual({ refresh: 'whenDue', retry: { allowedAt: 7 } })
})

test('a locked keychain is tried again soon, a missing entry less and less often', () => {
  expect(failurePolicy(keychain('locked')).retry).toBe('untilUnlocked')
  expect(failurePolicy(keychain('missing')).retry).toBe('backoff')
})

test('an answer is a sign of a network, a certificate out of date no sign of any', () => {
  expect(networkSign(null)).toBe('answer')
  expect(networkSign({ kind: 'certificate', problem: 'notYetValid' })).toBeNull()
  expect(networkSign({ kind: 'certificate', problem: 'untrusted' })).toBe('impostor')
})
