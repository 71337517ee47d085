import { expect, test } from 'vitest'
import { initialAccountEpisode } from '#domain/alerts/account-episode.ts'
import { afterAttempt, afterReading, afterThresholdChange } from '#domain/alerts/consequences.ts'
import { type EpisodeState, initialEpisode } from '#domain/alerts/episode.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'
import { testThresholds } from '../episodes.ts'

const settings = { remindAfterMinutes: null, unreadableAfterMinutes: 60 }

const read = (before: EpisodeState, amount: string, at: number, afterFailure = false) =>
  afterReading(
    before,
    { at, amount, afterFailure, runwayMinutes: null, earliestMinutes: null, dailySpending: null },
    testThresholds,
    settings
  )

const low: EpisodeState = {
  ...initialEpisode,
  announced: 'low',
  announcedAt: MINUTE,
  since: MINUTE,
  lastAt: MINUTE,
  crossings: { ...initialEpisode.crossings, low: 'crossed' }
}

test('an alert is logged with its level and the threshold it is about', () => {
  expect(read(initialEpisode, '4000', MINUTE)).toMatchObject({
    hasEnded: false,
    episode: { announced: 'critical', since: MINUTE },
    alerts: [{ kind: 'announce', what: 'critical', level: 'critical', because: 'amount' }]
  })
})

test.each([
  ['a first reading below', initialEpisode, '19000', false, 'fellBelow', 'waitingForSecond'],
  ['a zero after a failure', initialEpisode, '0', true, 'fellBelow', 'zeroAfterFailure'],
  ['a rise within the margin', low, '20500', false, 'recovered', 'notPastMargin']
] as const)('%s is logged with the reason for silence', (_, before, amount, failed, what, reason) => {
  expect(read(before, amount, 2 * MINUTE, failed).alerts).toEqual([{ kind: 'silent', what, reason }])
})

test('a critical balance that eases is logged as low', () => {
  const critical: EpisodeState = {
    ...low,
    announced: 'critical',
    crossings: { ...low.crossings, critical: 'crossed' }
  }
  expect(read(critical, '6000', 2 * MINUTE).alerts).toEqual([
    { kind: 'silent', what: 'low', reason: 'eased' }
  ])
})

test('a silence that is no news is not logged', () => {
  expect(read(low, '18000', 2 * MINUTE).alerts).toEqual([])
})

test('the end of an episode is told, by recovery or by other thresholds', () => {
  expect(read(low, '90000', 2 * MINUTE)).toMatchObject({
    hasEnded: true,
    alerts: [{ what: 'recovered', level: 'healthy' }]
  })
  expect(afterThresholdChange(low, null, noThresholds, 2 * MINUTE)).toMatchObject({
    hasEnded: true,
    alerts: []
  })
  expect(read(initialEpisode, '90000', MINUTE).hasEnded).toBe(false)
})

test('a clock that was set back makes neither a reading nor a change of thresholds outdated', () => {
  const future = { ...low, since: 60 * MINUTE, lastAt: 60 * MINUTE, announcedAt: 60 * MINUTE }
  const { alerts, episode } = read(future, '4000', 2 * MINUTE)
  expect(alerts).toMatchObject([{ what: 'critical' }])
  expect(episode).toMatchObject({ lastAt: 2 * MINUTE, since: 2 * MINUTE - 1 })
  const changed = afterThresholdChange(future, null, testThresholds, 2 * MINUTE)
  expect(changed.episode.lastAt).toBe(2 * MINUTE - 1)
})

test('a trouble of the account is logged, first as silent, then as an alert, then as over', () => {
  const failure = { kind: 'address' } as const
  const first = afterAttempt(initialAccountEpisode, { at: MINUTE, failure }, settings)
  expect(first.alerts).toEqual([{ kind: 'silent', what: 'addressRefused', reason: 'waitingForSecond' }])
  const second = afterAttempt(first.episode, { at: 2 * MINUTE, failure }, settings)
  expect(second.alerts).toEqual([{ kind: 'announce', what: 'addressRefused', level: null, because: null }])
  const third = afterAttempt(second.episode, { at: 3 * MINUTE, failure }, settings)
  expect(third.alerts).toEqual([])
  const over = afterAttempt(third.episode, { at: 4 * MINUTE, failure: null }, settings)
  expect(over).toMatchObject({ episode: initialAccountEpisode, alerts: [{ what: 'readableAgain' }] })
})
