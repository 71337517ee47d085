import { expect, test } from 'vitest'
import { decideThresholdChange as decide } from '#domain/alerts/decide.ts'
import {
  type EpisodeReading,
  type EpisodeState,
  initialEpisode,
  needsConfirmation,
  phaseOf
} from '#domain/alerts/episode.ts'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'
import { decisionText, EpisodeWallet, testThresholds } from '../episodes.ts'

const last = (amount: string): EpisodeReading => ({
  at: 2 * MINUTE,
  amount,
  afterFailure: false,
  runwayMinutes: null,
  earliestMinutes: null,
  dailySpending: null
})
const decideRule = (...[state, reading, marks]: [EpisodeState, EpisodeReading | null, Thresholds]) =>
  decide(state, reading, marks, 3 * MINUTE)
const words = (decided: ReturnType<typeof decide>) => decided.decisions.map(decisionText)

test('a critical threshold set above the last balance is announced at once', () => {
  const decided = decideRule(initialEpisode, last('4000'), testThresholds)
  expect(words(decided)).toEqual(['critical'])
  expect(decided.state).toMatchObject({ announced: 'critical', since: 3 * MINUTE, announcedAt: 3 * MINUTE })
})

test('a low threshold set above the last balance waits for the next reading', () => {
  const wallet = new EpisodeWallet()
  const decided = decideRule(initialEpisode, last('19000'), testThresholds)
  expect(words(decided)).toEqual(['(waitingForSecond*)'])
  expect(needsConfirmation(decided.state)).toBe(true)
  wallet.state = decided.state
  expect(wallet.read({ amount: '19000', at: 4 * MINUTE })).toEqual(['low'])
})

test('a reading that was already counted is not the second one when thresholds change', () => {
  const wallet = new EpisodeWallet()
  wallet.read('25000', '19000')
  expect(words(decideRule(wallet.state, last('19000'), { ...testThresholds, low: '21000' }))).toEqual([
    '(waitingForSecond)'
  ])
})

test('an episode ends silently when its thresholds are removed', () => {
  const wallet = new EpisodeWallet()
  wallet.read('4000', '4000')
  for (const reading of [last('4000'), null]) {
    const decided = decideRule(wallet.state, reading, noThresholds)
    expect(decided.decisions).toEqual([])
    expect(decided.state).toEqual({ ...initialEpisode, lastAt: 2 * MINUTE })
  }
})

test('raising thresholds during an episode does not announce it again', () => {
  const wallet = new EpisodeWallet()
  wallet.read('19000', '19000')
  expect(words(decideRule(wallet.state, last('19000'), { ...testThresholds, low: '30000' }))).toEqual([
    '(alreadyTold)'
  ])
})

test('after lowering the threshold to just under the balance, the episode still ends by the margin', () => {
  const wallet = new EpisodeWallet()
  wallet.read('19000', '19000')
  const { state } = decideRule(wallet.state, last('19000'), { ...testThresholds, low: '18000' })
  expect(phaseOf(state)).toBe('recovering')
})

test('an unconfirmed zero does not count for changed thresholds either', () => {
  const wallet = new EpisodeWallet()
  wallet.read('25000', { amount: '0', afterFailure: true })
  expect(words(decideRule(wallet.state, last('0'), { ...testThresholds, critical: '6000' }))).toEqual([])
})
