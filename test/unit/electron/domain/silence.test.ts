import { expect, test } from 'vitest'
import { type EpisodeState, startState } from '../../../../electron/domain/episode-state.ts'
import { silenceOf } from '../../../../electron/domain/silence.ts'

const low: EpisodeState = {
  ...startState,
  announced: 'low',
  crossings: { ...startState.crossings, low: 'crossed' }
}

test('what goes on as it was is silent, and nobody would ask why', () => {
  expect(silenceOf(low, low)).toEqual([{ kind: 'silent', reason: 'alreadyTold', notable: false }])
})

test('a wallet that was healthy and is has nothing to be silent about', () => {
  expect(silenceOf(startState, startState)).toEqual([])
})

test('a second mark that waits in an announced episode is no news', () => {
  const after: EpisodeState = { ...low, crossings: { ...startState.crossings, share: 'once' } }
  expect(silenceOf(low, after)).toEqual([{ kind: 'silent', reason: 'alreadyTold', notable: false }])
})
