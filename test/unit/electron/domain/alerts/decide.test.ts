import { describe, expect, test } from 'vitest'
import { episodeLevel, needsConfirmation, phaseOf } from '#domain/alerts/episode.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'
import { EpisodeWallet, type TestReading } from '../episodes.ts'

const run = (...reads: readonly TestReading[]) => new EpisodeWallet().read(...reads)

describe('a balance that falls', () => {
  test('below its low threshold is announced at the second reading in a row', () => {
    expect(run('25000', '19999', '18000')).toEqual(['', '(waitingForSecond*)', 'low'])
  })

  test('below its low threshold once is not announced', () => {
    expect(run('19999', '20000', '19999', '25000')).toEqual([
      '(waitingForSecond*)',
      '(secondDisagreed*)',
      '(waitingForSecond*)',
      '(secondDisagreed*)'
    ])
  })

  test('below critical is announced at once, as critical only', () => {
    expect(run('25000', '4999.99', '4000')).toEqual(['', 'critical', '(alreadyTold)'])
  })

  test('below critical right after a failure waits for a second reading', () => {
    expect(run('25000', { amount: '4000', afterFailure: true }, '4000')).toEqual([
      '',
      '(waitingForSecond*)',
      'critical'
    ])
  })

  test('to critical while Salio was closed is announced at the first reading', () => {
    const wallet = new EpisodeWallet()
    wallet.read('25000')
    expect(wallet.read({ amount: '300', at: 30 * 24 * 60 * MINUTE })).toEqual(['critical'])
  })

  test('from low to critical is announced again', () => {
    expect(run('19000', '19000', '4000')).toEqual(['(waitingForSecond*)', 'low', 'critical'])
  })

  test('to critical, then only low in the second reading, is announced as low: both readings agree on that', () => {
    expect(run({ amount: '4000', afterFailure: true }, '8000')).toEqual(['(waitingForSecond*)', 'low'])
  })
})

describe('an exact zero as the first reading after an error', () => {
  const zero = { amount: '0.00', afterFailure: true }

  test('needs a second reading', () => {
    expect(run('25000', zero, '0')).toEqual(['', '(zeroAfterFailure*)', 'critical'])
  })

  test('needs a second reading even if the low threshold was crossed once before', () => {
    expect(run('19000', zero, '18000')).toEqual(['(waitingForSecond*)', '(zeroAfterFailure*)', 'low'])
  })

  test('is forgotten if the second reading disagrees', () => {
    expect(run('25000', zero, '25000')).toEqual(['', '(zeroAfterFailure*)', '(secondDisagreed*)'])
  })

  test('needs confirmation', () => {
    const wallet = new EpisodeWallet()
    wallet.read('25000', zero)
    expect(needsConfirmation(wallet.state)).toBe(true)
    wallet.read('25000')
    expect(needsConfirmation(wallet.state)).toBe(false)
  })

  test('is nothing special without thresholds', () => {
    const wallet = new EpisodeWallet(noThresholds)
    expect(wallet.read(zero)).toEqual([''])
    expect(needsConfirmation(wallet.state)).toBe(false)
  })
})

describe('an episode', () => {
  test('ends ten percent above its highest threshold and is announced once', () => {
    expect(run('4000', '20000', '21999.99', '22000', '30000')).toEqual([
      'critical',
      '(notPastMargin*)',
      '(notPastMargin)',
      'recovered',
      ''
    ])
  })

  test('ends without an announcement if its fall was not announced', () => {
    expect(run('19000', '30000')).toEqual(['(waitingForSecond*)', '(secondDisagreed*)'])
  })

  test('that eases from critical to low is not announced again, nor when it turns critical again', () => {
    expect(run('4000', '8000', '9000', '4000', '3000')).toEqual([
      'critical',
      '(eased*)',
      '(alreadyTold)',
      '(alreadyTold*)',
      '(alreadyTold)'
    ])
  })

  test('gives one alert for a sawtooth around its threshold', () => {
    const saw = Array.from({ length: 50 }, (_, index) => (index % 10 < 5 ? '20500' : '19500'))
    const wallet = new EpisodeWallet()
    wallet.read(...saw)
    expect(wallet.decisions.filter(({ kind }) => kind === 'announce')).toHaveLength(1)
  })

  test('that goes up and down all day is notable only for its first turns', () => {
    const wallet = new EpisodeWallet()
    wallet.read(
      '19000',
      '19000',
      ...Array.from({ length: 50 }, (_, index) => (index % 2 ? '19500' : '20500'))
    )
    const notable = wallet.decisions.filter(one => one.kind === 'silent' && one.notable)
    expect(notable).toHaveLength(5)
    expect(wallet.read('30000', '19000', '19000', '20500')).toEqual([
      'recovered',
      '(waitingForSecond*)',
      'low',
      '(notPastMargin*)'
    ])
  })

  test('starts at the first reading below and ends when healthy', () => {
    const wallet = new EpisodeWallet()
    const seen = ['25000', '19000', '18000', '20500', '30000'].map(amount => {
      wallet.read(amount)
      return [phaseOf(wallet.state), episodeLevel(wallet.state), wallet.state.since]
    })
    expect(seen).toEqual([
      ['healthy', 'healthy', null],
      ['pending', 'healthy', 2 * MINUTE],
      ['firing', 'low', 2 * MINUTE],
      ['recovering', 'healthy', 2 * MINUTE],
      ['healthy', 'healthy', null]
    ])
  })

  test('a reading that is older than the last, or as old, changes nothing', () => {
    const wallet = new EpisodeWallet()
    wallet.read('19000', '19000')
    const before = wallet.state
    expect(wallet.read({ amount: '90000', at: MINUTE }, { amount: '90000', at: 2 * MINUTE })).toEqual([
      '(older)',
      '(older)'
    ])
    expect(wallet.state).toEqual(before)
  })
})
