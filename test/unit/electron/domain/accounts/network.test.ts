import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HostOutcome, judgeNetwork, type NetworkSign } from '#domain/accounts/network.ts'
import { MINUTE } from '#domain/time/units.ts'

/** Outcomes of hosts a, b, c ... that ended one second after another, the last of them now. */
const outcomes = (...signs: readonly NetworkSign[]): HostOutcome[] =>
  signs.map((sign, index) => {
    const at = 20 * MINUTE - (signs.length - 1 - index) * 1_000
    return { host: String.fromCharCode(97 + index), sign, from: at - 500, at }
  })
const now = 20 * MINUTE
/** Without an answer of anybody for a minute. */
const judge = (...signs: readonly NetworkSign[]) => judgeNetwork(outcomes(...signs), now, now - MINUTE)

test.each<[readonly NetworkSign[], string]>([
  [['silence', 'silence'], 'offline'],
  [['silence', 'noWay'], 'offline'],
  [['noWay'], 'offline'],
  [['portal', 'silence'], 'portal'],
  [['impostor', 'impostor', 'silence'], 'intercepted'],
  [['proxy', 'proxy'], 'proxy'],
  [['portal', 'silence', 'silence'], 'offline'],
  [['portal', 'impostor', 'proxy'], 'offline']
])('hosts that meet %j make it %s', (signs, trouble) => {
  expect(judge(...signs)).toMatchObject({ kind: 'trouble', trouble })
})

test('one host alone is no proof', () => {
  for (const sign of ['silence', 'portal', 'impostor', 'proxy'] as const)
    expect(judge(sign)).toEqual({ kind: 'well' })
})

test('one answer after the failures clears the network, one before them leaves a doubt', () => {
  expect(judge('silence', 'silence', 'answer')).toEqual({ kind: 'well' })
  expect(judge('answer', 'silence', 'silence')).toMatchObject({ kind: 'suspected', ask: 'others' })
})

test('an answer of ten minutes ago does not speak for the network any more', () => {
  const old = { host: 'z', sign: 'answer', from: 9 * MINUTE, at: 10 * MINUTE } as const
  expect(judgeNetwork([old, ...outcomes('silence', 'silence')], now, now - MINUTE).kind).toBe('trouble')
})

test('what may pass is asked once more before it is said', () => {
  expect(judgeNetwork(outcomes('silence', 'silence'), now, now - 44_000)).toMatchObject({
    kind: 'suspected',
    ask: 'any'
  })
})

test('whatever happened, the network is not at fault while the last host answered', () => {
  const sign = fc.constantFrom<NetworkSign>('answer', 'silence', 'noWay', 'portal', 'impostor', 'proxy')
  fc.assert(
    fc.property(fc.array(sign), signs => {
      expect(judge(...signs, 'answer')).toEqual({ kind: 'well' })
    })
  )
})
