import { expect, test } from 'vitest'
import { silenceOf } from '#domain/alerts/decide.ts'
import { type EpisodeState, initialEpisode } from '#domain/alerts/episode.ts'

const low: EpisodeState = {
  ...initialEpisode,
  announced: 'low',
  crossings: { ...initialEpisode.crossings, low: 'crossed' }
}

test('an unchanged state is silent and not notable', () => {
  expect(silenceOf(low, low)).toEqual([{ kind: 'silent', reason: 'alreadyTold', notable: false }])
})

test('a wallet that was healthy and still is gives no decision', () => {
  expect(silenceOf(initialEpisode, initialEpisode)).toEqual([])
})

test('a second threshold waiting in an announced episode is not notable', () => {
  const after: EpisodeState = { ...low, crossings: { ...initialEpisode.crossings, share: 'once' } }
  expect(silenceOf(low, after)).toEqual([{ kind: 'silent', reason: 'alreadyTold', notable: false }])
})
