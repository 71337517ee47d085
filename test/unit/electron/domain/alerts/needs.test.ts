import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import { countStandings, needsOf, standingOf } from '#domain/alerts/needs.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { account, wallet } from '#test/unit/renderer/samples.ts'

const unwatched = wallet({ amount: '0.00', thresholds: noThresholds })

test.each([
  [wallet(), 'healthy'],
  [unwatched, 'unwatched'],
  [wallet({ thresholds: { ...noThresholds, lastsLessThan: 60 } }), 'healthy'],
  [wallet({ level: 'low' }), 'low'],
  [wallet({ level: 'critical', reach: 'stale' }), 'critical'],
  [wallet({ level: 'critical', reach: 'rejected' }), 'unread'],
  [wallet({ amount: null, reach: 'unreachable' }), 'unread'],
  [wallet({ amount: null }), null],
  [wallet({ level: 'critical', active: false }), null]
] as const)('%# stands as %s', (one, standing) => {
  expect(standingOf(one)).toBe(standing)
})

test('a wallet without alert levels is not counted as healthy, whatever it holds', () => {
  expect(countStandings([wallet(), unwatched, wallet({ level: 'low' })])).toEqual({
    healthy: 1,
    unwatched: 1
  })
})

const named = (accounts: readonly ReturnType<typeof account>[]) =>
  needsOf(accounts).map(({ standing, wallet, account }) => [standing, wallet?.name ?? account.name])

const failing = (failure: Failure, wallets = [wallet()]) =>
  account({
    name: 'Kisumu',
    reach: 'rejected',
    failure,
    wallets: wallets.map(one => ({ ...one, reach: 'rejected' as const }))
  })

test('the worst comes first, and within a level what runs out first', () => {
  const ending = (name: string, likely: number) =>
    wallet({
      name,
      level: 'critical',
      outlook: {
        perHour: '1',
        runsOut: { earliest: 0, likely, latest: null },
        confidence: 'good',
        basis: 'usual'
      }
    })
  const wallets = [wallet({ name: 'Low', level: 'low' }), ending('Later', 9), ending('Sooner', 5), wallet()]
  expect(named([failing({ kind: 'rejected' }), account({ wallets })])).toEqual([
    ['critical', 'Sooner'],
    ['critical', 'Later'],
    ['low', 'Low'],
    ['unread', 'Payout']
  ])
})

test('an account of several wallets that cannot be read is one need', () => {
  const wallets = [wallet({ level: 'critical' }), wallet({ id: 'a1/x', name: 'Collection' })]
  expect(named([failing({ kind: 'rejected' }, wallets)])).toEqual([['unread', 'Kisumu']])
})

test('a single wallet that cannot be read in an account that can is a need of its own', () => {
  const one = wallet({ name: 'Collection', reach: 'unreachable', failure: { kind: 'timeout' } })
  expect(named([account({ wallets: [wallet(), one] })])).toEqual([['unread', 'Collection']])
})

test('what the keychain as a whole causes is told once elsewhere, a single key that is missing here', () => {
  expect(named([failing({ kind: 'keychain', problem: 'locked' })])).toEqual([])
  expect(named([failing({ kind: 'keychain', problem: 'missing' })])).toEqual([['unread', 'Payout']])
})
