import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialEpisode } from '#domain/alerts/episode.ts'
import { EpisodeWallet } from '../episodes.ts'
import { type HistoryEvent, histories } from '../histories.ts'
import { expectedAnnouncements } from '../plain-model.ts'
import { replayHistory } from '../replayed.ts'

const thousands = { numRuns: 10_000 }
const hundreds = { numRuns: 2000 }

test('10,000 random histories announce exactly what the plain model does, each at its moment', () => {
  fc.assert(
    fc.property(histories, history => {
      expect(replayHistory(history).announced).toEqual(expectedAnnouncements(history))
    }),
    thousands
  )
})

test('in 2,000 random histories a restart after each event changes nothing', () => {
  fc.assert(
    fc.property(histories, history => {
      const restarted = history.flatMap((one): HistoryEvent[] => [one, { kind: 'restart' }])
      expect(replayHistory(restarted).announced.filter(Boolean)).toEqual(
        replayHistory(history).announced.filter(Boolean)
      )
    }),
    hundreds
  )
})

test('in 2,000 random histories readings repeated after a restart announce nothing', () => {
  fc.assert(
    fc.property(histories, history => {
      const again = [0, 1, 2, 3, 4, 5].map((ago): HistoryEvent => ({ kind: 'replay', ago }))
      const { state, announced } = replayHistory([...history, { kind: 'restart' }, ...again])
      expect(announced.slice(history.length).filter(Boolean)).toEqual([])
      expect(state).toEqual(replayHistory(history).state)
    }),
    hundreds
  )
})

test('in 2,000 random histories with constant thresholds each episode announces a level at most once', () => {
  const sameMarks = histories.map(history =>
    history.filter(({ kind }) => kind !== 'rule' && kind !== 'remind')
  )
  fc.assert(
    fc.property(sameMarks, history => {
      const episodes = replayHistory(history).announced.filter(Boolean).join(' ').split('recovered')
      for (const episode of episodes)
        expect(['', 'low', 'critical', 'low critical']).toContain(episode.trim())
    }),
    hundreds
  )
})

test('2,000 sawtooths around a threshold, none past the margin, announce it once', () => {
  const saw = fc.array(fc.integer({ min: 18_000, max: 21_999 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(saw, amounts => {
      const wallet = new EpisodeWallet()
      const announced = wallet.read('19000', '19000', ...amounts.map(String))
      expect(announced.filter(word => !word.startsWith('('))).toEqual(['low'])
    }),
    hundreds
  )
})

test('2,000 random histories of failures alone change nothing', () => {
  fc.assert(
    fc.property(histories, history => {
      const failures = history.filter(({ kind }) => kind !== 'reading' && kind !== 'replay')
      const { state, announced } = replayHistory(failures)
      expect(announced.filter(Boolean)).toEqual([])
      expect(state).toEqual(initialEpisode)
    }),
    hundreds
  )
})
