import { expect, test } from 'vitest'
import { afterClockSetBack, initialEpisode, needsConfirmation } from '#domain/alerts/episode.ts'
import { MINUTE } from '#domain/time/units.ts'
import { EpisodeWallet, testThresholds } from '../episodes.ts'

test('a clock set back an hour loses no reading and announces nothing', () => {
  const wallet = new EpisodeWallet(testThresholds, 60)
  wallet.read({ amount: '19000', at: 200 * MINUTE }, '19000')
  wallet.state = afterClockSetBack(wallet.state, 140 * MINUTE)
  expect(wallet.read({ amount: '18000', at: 140 * MINUTE })).toEqual(['(alreadyTold)'])
  expect(wallet.read({ amount: '4000', at: 141 * MINUTE })).toEqual(['critical'])
})

test('a clock that was not set back leaves the state unchanged', () => {
  const wallet = new EpisodeWallet()
  wallet.read('19000', '19000')
  expect(afterClockSetBack(wallet.state, 3 * MINUTE)).toEqual(wallet.state)
  expect(afterClockSetBack(initialEpisode, 0)).toEqual(initialEpisode)
})

test('a wallet below its threshold in one reading needs confirmation, an announced one does not', () => {
  const wallet = new EpisodeWallet()
  const needs = ['25000', '19000', '19000', '4000'].map(amount => {
    wallet.read(amount)
    return needsConfirmation(wallet.state)
  })
  expect(needs).toEqual([false, true, false, false])
})

test('a low wallet that is critical right after a failure needs confirmation', () => {
  const wallet = new EpisodeWallet()
  wallet.read('19000', '19000', { amount: '4000', afterFailure: true })
  expect(needsConfirmation(wallet.state)).toBe(true)
})
