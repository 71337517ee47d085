import { describe, expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { EpisodeWallet, type TestReading, testThresholds } from '../episodes.ts'

describe('a reminder', () => {
  test('comes only with a reading that is still below, timed from the last announcement', () => {
    const wallet = new EpisodeWallet(testThresholds, 2)
    expect(wallet.read('4000', '4000', '4000', '4000', '20500', '20500', '8000', '8000')).toEqual([
      'critical',
      '(alreadyTold)',
      'reminder',
      '(alreadyTold)',
      '(notPastMargin*)',
      '(notPastMargin)',
      'reminder',
      '(alreadyTold)'
    ])
    expect(wallet.decisions.findLast(({ kind }) => kind === 'announce')).toMatchObject({ level: 'low' })
  })

  test('never comes when reminders are off', () => {
    const words = new EpisodeWallet().read(...Array.from({ length: 3000 }, () => '4000'))
    expect(words.filter(word => word === 'reminder')).toEqual([])
  })
})

describe('the other thresholds', () => {
  const lasting = { ...noThresholds, lastsLessThan: 120 }
  const runway = (runwayMinutes: number | null): TestReading => ({ amount: '50000', runwayMinutes })

  test('a runway below its threshold makes the wallet low, with the same margin for recovery', () => {
    const wallet = new EpisodeWallet(lasting)
    expect(wallet.read(runway(100), runway(100), runway(131), runway(132))).toEqual([
      '(waitingForSecond*)',
      'low',
      '(notPastMargin*)',
      'recovered'
    ])
    expect(wallet.decisions[1]).toMatchObject({ because: 'runway' })
  })

  test('a pause takes no alert by runway back, but a top-up does', () => {
    const lull = { ...Object(runway(200)), earliestMinutes: 90 }
    const toppedUp = { ...Object(runway(200)), earliestMinutes: null }
    const wallet = new EpisodeWallet(lasting)
    expect(wallet.read(runway(100), runway(100), lull, runway(100), lull, toppedUp)).toEqual([
      '(waitingForSecond*)',
      'low',
      '(notPastMargin*)',
      '(alreadyTold*)',
      '(notPastMargin*)',
      'recovered'
    ])
  })

  test('an unknown runway neither alerts nor recovers nor interrupts two matching readings', () => {
    const wallet = new EpisodeWallet(lasting, 1)
    expect(wallet.read(runway(100), runway(null), runway(100), runway(null), runway(200))).toEqual([
      '(waitingForSecond*)',
      '(waitingForSecond)',
      'low',
      '(alreadyTold)',
      'recovered'
    ])
  })

  test('a balance below the share of average daily spending makes the wallet low', () => {
    const wallet = new EpisodeWallet({ ...noThresholds, dailyShare: 20 })
    wallet.read({ amount: '9000', dailySpending: '50000' }, { amount: '9000', dailySpending: '50000' })
    expect(wallet.decisions.at(-1)).toMatchObject({ what: 'low', because: 'share' })
  })

  test('a second threshold crossed during an episode becomes part of it', () => {
    const wallet = new EpisodeWallet({ ...testThresholds, lastsLessThan: 120 })
    const short = { amount: '19000', runwayMinutes: 60 }
    expect(wallet.read('19000', '19000', short, short, '30000', runway(200))).toEqual([
      '(waitingForSecond*)',
      'low',
      '(alreadyTold)',
      '(alreadyTold*)',
      '(alreadyTold)',
      'recovered'
    ])
  })
})
