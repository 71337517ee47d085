import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import {
  type AccountDecision,
  decideAccount,
  holdsBackWallets,
  initialAccountEpisode,
  withoutOutage
} from '#domain/alerts/account-episode.ts'
import { MINUTE } from '#domain/time/units.ts'

const timeout: Failure = { kind: 'timeout' }
const rejected: Failure = { kind: 'rejected' }
const address: Failure = { kind: 'address' }
const throttled: Failure = { kind: 'throttled', until: null }
const keychain: Failure = { kind: 'keychain', problem: 'locked' }

const decisionText = (decision: AccountDecision) =>
  decision.kind === 'announce' ? decision.what : `(${decision.reason}${decision.notable ? '*' : ''})`

/** Decisions for attempts ending at the given minutes; the state is serialised in between, as in a restart. */
function run(...outcomes: readonly (readonly [minute: number, failure: Failure | null])[]): string[] {
  let state = initialAccountEpisode
  return outcomes.map(([minute, failure]) => {
    const decided = decideAccount(state, { at: minute * MINUTE, failure }, { unreadableAfterMinutes: 60 })
    state = JSON.parse(JSON.stringify(decided.state))
    return decided.decisions.map(decisionText).join(' ')
  })
}

test('a rejected key is announced at once, and only once', () => {
  expect(run([0, rejected], [1440, rejected])).toEqual(['keyRejected', '(alreadyTold)'])
})

test('a refusal in doubt is announced only once it is in no doubt', () => {
  const once: Failure = { kind: 'rejected', once: true }
  expect(run([0, once], [1, once], [5, rejected])).toEqual([
    '(waitingForSecond*)',
    '(waitingForSecond)',
    'keyRejected'
  ])
  expect(run([0, once], [5, null])).toEqual(['(waitingForSecond*)', ''])
  expect(run([0, rejected], [60, once])).toEqual(['keyRejected', '(alreadyTold)'])
})

test('a wait of more than a day is announced at once, a shorter one never', () => {
  expect(run([0, { kind: 'throttled', until: 1, isBeyond: true }])).toEqual(['notReadable'])
})

test('a missing permission is announced at once', () => {
  expect(run([0, { kind: 'permission', permission: 'wallets.read' }])).toEqual(['permissionMissing'])
})

test('a refused address is announced at the second attempt in a row', () => {
  expect(run([0, address], [5, address])).toEqual(['(waitingForSecond*)', 'addressRefused'])
  expect(run([0, address], [5, timeout], [9, address])).not.toContain('addressRefused')
})

test('an account counts as unreadable only after an hour of failures', () => {
  expect(
    run([0, timeout], [30, { kind: 'down', status: 503 }], [59, timeout], [60, timeout], [90, timeout])
  ).toEqual(['(notLongEnough*)', '(notLongEnough)', '(notLongEnough)', 'notReadable', '(alreadyTold)'])
})

test('a keychain that stays locked is announced as such', () => {
  expect(run([0, keychain], [30, keychain], [60, keychain]).at(-1)).toBe('keychain')
})

test('failures of alternating kinds are announced after an hour too', () => {
  expect(run([0, timeout], [20, address], [40, timeout], [60, address]).at(-1)).toBe('addressRefused')
})

test('one failure before and one after a night of sleep do not make an hour of failures', () => {
  expect(run([0, timeout], [480, timeout], [481, null])).toEqual(['(notLongEnough*)', '(notLongEnough)', ''])
})

test('an outage of the network is left out: what began in it is forgotten, what began before is as old as before', () => {
  const failing = (at: number) =>
    decideAccount(
      initialAccountEpisode,
      { at: at * MINUTE, failure: timeout },
      { unreadableAfterMinutes: 60 }
    ).state
  const outage = [10 * MINUTE, 70 * MINUTE] as const
  expect(withoutOutage(failing(15), ...outage)).toEqual(initialAccountEpisode)
  expect(withoutOutage(failing(4), ...outage)).toEqual({ ...failing(4), failingSince: 64 * MINUTE })
  expect(withoutOutage(initialAccountEpisode, ...outage)).toBe(initialAccountEpisode)
})

test('an outage keeps what has been announced', () => {
  const { state } = decideAccount(
    initialAccountEpisode,
    { at: 0, failure: rejected },
    { unreadableAfterMinutes: 60 }
  )
  expect(withoutOutage(state, -MINUTE, MINUTE).announced).toEqual(['keyRejected'])
})

test('throttling is not trouble', () => {
  expect(run([0, throttled], [60, throttled], [120, throttled])).toEqual(['', '', ''])
})

test('a specific cause found later is announced once, and nothing vaguer after it', () => {
  const outcomes = [timeout, timeout, timeout, rejected, timeout, rejected]
  const announced = run(...outcomes.map((failure, index) => [index * 30, failure] as const))
  expect(announced.filter(word => !word.startsWith('('))).toEqual(['notReadable', 'keyRejected'])
})

test('recovery after an announcement is announced once', () => {
  expect(run([0, rejected], [10, null], [15, null])).toEqual(['keyRejected', 'readableAgain', ''])
})

test('recovery from unannounced trouble is not announced', () => {
  expect(run([0, timeout], [5, null])).toEqual(['(notLongEnough*)', ''])
})

test('a clock set back announces nothing, and the hour counts from the new time', () => {
  expect(run([600, timeout], [0, timeout], [59, timeout], [60, timeout])).toEqual([
    '(notLongEnough*)',
    '(notLongEnough)',
    '(notLongEnough)',
    'notReadable'
  ])
})

test('only announced trouble holds back the wallets’ alerts', () => {
  const after = (failure: Failure) =>
    decideAccount(initialAccountEpisode, { at: 0, failure }, { unreadableAfterMinutes: 60 }).state
  expect(holdsBackWallets(after(rejected))).toBe(true)
  expect(holdsBackWallets(after(timeout))).toBe(false)
})

const turns = (...minutes: readonly number[]) =>
  minutes.flatMap(minute => [[minute, address] as const, [minute + 5, null] as const])

test('an address that is refused and accepted in turn is told once, while it goes on', () => {
  const told = run(...turns(0, 10, 20, 30, 40, 100, 300, 600)).filter(said => !said.startsWith('('))
  expect(told.filter(said => said !== '')).toEqual(['addressChanges'])
})

test('refusals two in a row between readings are told as well, but not again and again', () => {
  const minutes = [0, 20, 40, 60, 80]
  const said = run(
    ...minutes.flatMap(
      at =>
        [
          [at, address],
          [at + 5, address],
          [at + 10, null]
        ] as [number, Failure | null][]
    )
  )
  expect(said.filter(one => one !== '' && !one.startsWith('('))).toEqual([
    'addressRefused',
    'readableAgain',
    'addressRefused',
    'readableAgain',
    'addressChanges'
  ])
})

test('where addresses take turns, one that stays refused is told after the hour, and its end', () => {
  const stays = [0, 20, 40, 61].map(at => [100 + at, address] as const)
  const said = run(...turns(0, 10, 20), ...stays, [200, null])
  expect(said.filter(one => one !== '' && !one.startsWith('('))).toEqual([
    'addressChanges',
    'addressRefused',
    'readableAgain'
  ])
})

test('a computer that is carried between two networks each day is not told that addresses take turns', () => {
  const days = [0, 1, 2, 3, 4].flatMap(day => turns(day * 1440, day * 1440 + 600))
  expect(run(...days)).not.toContain('addressChanges')
})

test('addresses that take turns do not hold back the wallets’ alerts, and are told anew after a quiet day', () => {
  const again = run(...turns(0, 10, 20, 2000, 2010, 2020))
  expect(again.filter(said => said === 'addressChanges')).toHaveLength(2)
  let state = initialAccountEpisode
  for (const [minute, failure] of turns(0, 10, 20))
    state = decideAccount(state, { at: minute * MINUTE, failure }, { unreadableAfterMinutes: 60 }).state
  expect(holdsBackWallets(state)).toBe(false)
})
