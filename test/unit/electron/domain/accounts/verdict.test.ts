import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import { type Refusals, refusalStep, verdictOn } from '#domain/accounts/verdict.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'

const rejected: Failure = { kind: 'rejected' }
const permission: Failure = { kind: 'permission', permission: 'wallets.read' }

/** The failures as they are called, one after the other, without a reading in between. */
function run(...heard: readonly (readonly [minute: number, failure: Failure, isDocumented?: boolean])[]) {
  let refusals: Refusals = {}
  return heard.map(([minute, failure, isDocumented = false]) => {
    const verdict = verdictOn(failure, refusals, minute * MINUTE, isDocumented)
    refusals = verdict.refusals
    return verdict.failure
  })
}

test.each([rejected, permission, { kind: 'address' } as const])('$kind counts when heard twice', refusal => {
  const once = { ...refusal, once: true }
  expect(run([0, refusal], [1, refusal], [2, refusal])).toEqual([once, once, refusal])
})

test('a documented refusal counts at once', () => {
  expect(run([0, rejected, true])).toEqual([rejected])
})

test('a refusal of another kind is no second one, but the first is remembered', () => {
  expect(run([0, rejected], [5, permission], [10, rejected])).toEqual([
    { ...rejected, once: true },
    { ...permission, once: true },
    rejected
  ])
})

test('other failures in between change nothing, and are never doubted', () => {
  expect(run([0, rejected], [5, { kind: 'timeout' }], [10, rejected])).toEqual([
    { ...rejected, once: true },
    { kind: 'timeout' },
    rejected
  ])
})

test.each([
  [3 * MINUTE, 1],
  [14 * MINUTE, 2],
  [18 * MINUTE, 2],
  [74 * MINUTE, 3],
  [7 * HOUR, 3],
  [8 * HOUR, 4],
  [50 * HOUR, 4]
])('%i ms after the first refusal the waits are at step %i', (elapsed, step) => {
  expect(refusalStep({ rejected: 1_000, permission: 5_000 }, 1_000 + elapsed)).toBe(step)
})

test('without a refusal of its own the waits begin', () => {
  expect(refusalStep({}, 5 * HOUR)).toBe(1)
})
