import { expect, test } from 'vitest'
import {
  type AccountDecision,
  decideAccount,
  holdsBackWallets,
  startAccount
} from '../../../../electron/domain/account-episode.ts'
import type { Failure } from '../../../../electron/domain/failure.ts'

const MINUTE = 60_000
const timeout: Failure = { kind: 'timeout' }
const rejected: Failure = { kind: 'rejected' }
const address: Failure = { kind: 'address' }
const offline: Failure = { kind: 'offline' }
const throttled: Failure = { kind: 'throttled', until: null }
const keychain: Failure = { kind: 'keychain', problem: 'locked' }

const wordOf = (decision: AccountDecision) =>
  decision.kind === 'announce' ? decision.what : `(${decision.reason}${decision.notable ? '*' : ''})`

/** What is decided of attempts that end at these minutes; a restart lies between every two. */
function run(...outcomes: readonly (readonly [minute: number, failure: Failure | null])[]): string[] {
  let state = startAccount
  return outcomes.map(([minute, failure]) => {
    const decided = decideAccount(state, { at: minute * MINUTE, failure }, { unreadableAfterMinutes: 60 })
    state = JSON.parse(JSON.stringify(decided.state))
    return decided.decisions.map(wordOf).join(' ')
  })
}

test('a rejected key is announced at once and once', () => {
  expect(run([0, rejected], [1440, rejected])).toEqual(['keyRejected', '(alreadyTold)'])
})

test('a missing permission is announced at once', () => {
  expect(run([0, { kind: 'permission', permission: 'wallets.read' }])).toEqual(['permissionMissing'])
})

test('a refused address is announced by the second attempt in a row', () => {
  expect(run([0, address], [5, address])).toEqual(['(waitingForSecond*)', 'addressRefused'])
  expect(run([0, address], [5, timeout], [9, address])).not.toContain('addressRefused')
})

test('an account is not readable only after an hour of failures', () => {
  expect(
    run([0, timeout], [30, { kind: 'down', status: 503 }], [59, timeout], [60, timeout], [90, timeout])
  ).toEqual(['(notLongEnough*)', '(notLongEnough)', '(notLongEnough)', 'notReadable', '(alreadyTold)'])
})

test('a keychain that stays locked is announced as that', () => {
  expect(run([0, keychain], [30, keychain], [60, keychain]).at(-1)).toBe('keychain')
})

test('failures of every kind in turn are announced after the hour too', () => {
  expect(run([0, timeout], [20, address], [40, timeout], [60, address]).at(-1)).toBe('addressRefused')
})

test('a failure before and one after a night of sleep are no hour of failures', () => {
  expect(run([0, timeout], [480, timeout], [481, null])).toEqual(['(notLongEnough*)', '(notLongEnough)', ''])
})

test('without a network nothing is announced, and what failed before it is another stretch', () => {
  expect(
    run([0, timeout], [10, offline], [70, offline], [80, timeout], [90, timeout], [100, timeout])
  ).toEqual(['(notLongEnough*)', '', '', '(notLongEnough*)', '(notLongEnough)', '(notLongEnough)'])
})

test('being asked to wait is no trouble', () => {
  expect(run([0, throttled], [60, throttled], [120, throttled])).toEqual(['', '', ''])
})

test('a cause found in an episode is announced once, and after it nothing vaguer', () => {
  const outcomes = [timeout, timeout, timeout, rejected, timeout, rejected]
  const told = run(...outcomes.map((failure, index) => [index * 30, failure] as const))
  expect(told.filter(word => !word.startsWith('('))).toEqual(['notReadable', 'keyRejected'])
})

test('a success after an announcement is announced once, also after a while offline', () => {
  expect(run([0, rejected], [5, offline], [10, null], [15, null])).toEqual([
    'keyRejected',
    '',
    'readableAgain',
    ''
  ])
})

test('a success after trouble that was not announced is not announced', () => {
  expect(run([0, timeout], [5, null])).toEqual(['(notLongEnough*)', ''])
})

test('a clock set back fires nothing, and the hour counts from there', () => {
  expect(run([600, timeout], [0, timeout], [59, timeout], [60, timeout])).toEqual([
    '(notLongEnough*)',
    '(notLongEnough)',
    '(notLongEnough)',
    'notReadable'
  ])
})

test('only a trouble that was announced holds back the wallets', () => {
  const after = (failure: Failure) =>
    decideAccount(startAccount, { at: 0, failure }, { unreadableAfterMinutes: 60 }).state
  expect(holdsBackWallets(after(rejected))).toBe(true)
  expect(holdsBackWallets(after(timeout))).toBe(false)
})
