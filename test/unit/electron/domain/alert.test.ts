import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AlertState, decide, quiet } from '../../../../electron/domain/alert.ts'

const rule = { low: '20000', critical: '5000', lastsLessThan: null, dailyShare: null }

/** What is announced over a run of balances. */
function run(balances: readonly string[], from: AlertState = quiet): (string | null)[] {
  let state = from
  return balances.map((amount, at) => {
    const decision = decide(state, amount, rule, at)
    state = decision.state
    return decision.announce
  })
}

describe('decide', () => {
  test('tells once when a wallet falls below its low mark', () => {
    expect(run(['25000', '19999', '18000', '15000'])).toEqual([null, 'low', null, null])
  })

  test('tells once more when low turns critical', () => {
    expect(run(['19000', '4000', '3000'])).toEqual(['low', 'critical', null])
  })

  test('says critical alone when both marks are crossed at once', () => {
    expect(run(['25000', '1000'])).toEqual([null, 'critical'])
  })

  test('says nothing when critical eases to low, and nothing when it then turns critical again', () => {
    expect(run(['4000', '8000', '4000'])).toEqual(['critical', null, null])
  })

  test('tells of the recovery once, and only a tenth past the mark', () => {
    expect(run(['4000', '20000', '21999.99', '22000', '30000'])).toEqual([
      'critical',
      null,
      null,
      'recovered',
      null
    ])
  })

  test('a sawtooth around the mark tells once', () => {
    const saw = Array.from({ length: 50 }, (_, index) => (index % 2 ? '20500' : '19500'))
    expect(run(saw).filter(Boolean)).toEqual(['low'])
  })

  test('a state kept over a restart is not told again', () => {
    const { state } = decide(quiet, '4000', rule, 7)
    expect(run(['4000', '3900'], JSON.parse(JSON.stringify(state)))).toEqual([null, null])
  })

  test('remembers when the level was entered', () => {
    const low = decide(quiet, '19000', rule, 100).state
    expect(low).toEqual({ level: 'low', since: 100 })
    expect(decide(low, '4000', rule, 200).state).toEqual({ level: 'critical', since: 200 })
  })

  test('whatever the history, announcements take turns: never two recoveries, never low twice in one episode', () => {
    const histories = fc.array(fc.integer({ min: 0, max: 40_000 }).map(String), { maxLength: 60 })
    fc.assert(
      fc.property(histories, balances => {
        const told = run(balances).filter(one => one !== null)
        const episodes = told.join(' ').split('recovered')
        for (const episode of episodes)
          expect(['', 'low', 'critical', 'low critical']).toContain(episode.trim())
      })
    )
  })
})
