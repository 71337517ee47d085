import { expect, test } from 'vitest'
import { decideRule as decide } from '../../../../electron/domain/episode.ts'
import {
  type EpisodeReading,
  type EpisodeState,
  needsConfirmation,
  phaseOf,
  startState
} from '../../../../electron/domain/episode-state.ts'
import { noRule, type Rule } from '../../../../electron/domain/rule.ts'
import { MINUTE, rule, Wallet, wordOf } from './episodes.ts'

const last = (amount: string): EpisodeReading => ({
  at: 2 * MINUTE,
  amount,
  afterFailure: false,
  runwayMinutes: null,
  dailySpending: null
})
const decideRule = (...[state, reading, marks]: [EpisodeState, EpisodeReading | null, Rule]) =>
  decide(state, reading, marks, 3 * MINUTE)
const words = (decided: ReturnType<typeof decide>) => decided.decisions.map(wordOf)

test('a critical mark set above the last balance is announced at once', () => {
  const decided = decideRule(startState, last('4000'), rule)
  expect(words(decided)).toEqual(['critical'])
  expect(decided.state).toMatchObject({ announced: 'critical', since: 3 * MINUTE, announcedAt: 3 * MINUTE })
})

test('a low mark set above the last balance waits for the next reading', () => {
  const wallet = new Wallet()
  const decided = decideRule(startState, last('19000'), rule)
  expect(words(decided)).toEqual(['(waitingForSecond*)'])
  expect(needsConfirmation(decided.state)).toBe(true)
  wallet.state = decided.state
  expect(wallet.read({ amount: '19000', at: 4 * MINUTE })).toEqual(['low'])
})

test('a reading that was counted once is no second one when the marks change', () => {
  const wallet = new Wallet()
  wallet.read('25000', '19000')
  expect(words(decideRule(wallet.state, last('19000'), { ...rule, low: '21000' }))).toEqual([
    '(waitingForSecond)'
  ])
})

test('an episode whose marks are gone ends silently', () => {
  const wallet = new Wallet()
  wallet.read('4000', '4000')
  for (const reading of [last('4000'), null]) {
    const decided = decideRule(wallet.state, reading, noRule)
    expect(decided.decisions).toEqual([])
    expect(decided.state).toEqual({ ...startState, lastAt: 2 * MINUTE })
  }
})

test('marks raised in an episode announce nothing that was announced', () => {
  const wallet = new Wallet()
  wallet.read('19000', '19000')
  expect(words(decideRule(wallet.state, last('19000'), { ...rule, low: '30000' }))).toEqual(['(alreadyTold)'])
})

test('a mark lowered to just under the balance leaves the episode to end by the margin', () => {
  const wallet = new Wallet()
  wallet.read('19000', '19000')
  const { state } = decideRule(wallet.state, last('19000'), { ...rule, low: '18000' })
  expect(phaseOf(state)).toBe('recovering')
})

test('a zero that is not believed yet is none for changed marks either', () => {
  const wallet = new Wallet()
  wallet.read('25000', { amount: '0', afterFailure: true })
  expect(words(decideRule(wallet.state, last('0'), { ...rule, critical: '6000' }))).toEqual([])
})
