import { describe, expect, test } from 'vitest'
import { episodeLevel, needsConfirmation, phaseOf } from '../../../../electron/domain/episode-state.ts'
import { noRule } from '../../../../electron/domain/rule.ts'
import { MINUTE, type Read, Wallet } from './episodes.ts'

const run = (...reads: readonly Read[]) => new Wallet().read(...reads)

describe('a balance that falls', () => {
  test('below its low mark is announced by the second reading in a row', () => {
    expect(run('25000', '19999', '18000')).toEqual(['', '(waitingForSecond*)', 'low'])
  })

  test('below its low mark once is not announced', () => {
    expect(run('19999', '20000', '19999', '25000')).toEqual([
      '(waitingForSecond*)',
      '(secondDisagreed*)',
      '(waitingForSecond*)',
      '(secondDisagreed*)'
    ])
  })

  test('below critical is announced at once, as critical alone', () => {
    expect(run('25000', '4999.99', '4000')).toEqual(['', 'critical', '(alreadyTold)'])
  })

  test('below critical right after a failure waits for a second reading', () => {
    expect(run('25000', { amount: '4000', afterFailure: true }, '4000')).toEqual([
      '',
      '(waitingForSecond*)',
      'critical'
    ])
  })

  test('while Salio was closed is announced at the first reading where that is critical', () => {
    const wallet = new Wallet()
    wallet.read('25000')
    expect(wallet.read({ amount: '300', at: 30 * 24 * 60 * MINUTE })).toEqual(['critical'])
  })

  test('from low to critical is announced again', () => {
    expect(run('19000', '19000', '4000')).toEqual(['(waitingForSecond*)', 'low', 'critical'])
  })

  test('to critical and then to low by the second reading is announced as low, for that both say', () => {
    expect(run({ amount: '4000', afterFailure: true }, '8000')).toEqual(['(waitingForSecond*)', 'low'])
  })
})

describe('an exact zero as the first reading after an error', () => {
  const zero = { amount: '0.00', afterFailure: true }

  test('needs a second', () => {
    expect(run('25000', zero, '0')).toEqual(['', '(zeroAfterFailure*)', 'critical'])
  })

  test('needs a second also below a low mark that was crossed once before', () => {
    expect(run('19000', zero, '18000')).toEqual(['(waitingForSecond*)', '(zeroAfterFailure*)', 'low'])
  })

  test('is forgotten where the second reading is none', () => {
    expect(run('25000', zero, '25000')).toEqual(['', '(zeroAfterFailure*)', '(secondDisagreed*)'])
  })

  test('is read again soon', () => {
    const wallet = new Wallet()
    wallet.read('25000', zero)
    expect(needsConfirmation(wallet.state)).toBe(true)
    wallet.read('25000')
    expect(needsConfirmation(wallet.state)).toBe(false)
  })

  test('is nothing special where no mark is set', () => {
    const wallet = new Wallet(noRule)
    expect(wallet.read(zero)).toEqual([''])
    expect(needsConfirmation(wallet.state)).toBe(false)
  })
})

describe('an episode', () => {
  test('ends a tenth past its highest mark and is told once', () => {
    expect(run('4000', '20000', '21999.99', '22000', '30000')).toEqual([
      'critical',
      '(notPastMargin*)',
      '(notPastMargin)',
      'recovered',
      ''
    ])
  })

  test('has nothing to tell of where its fall was not announced', () => {
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

  test('survives a sawtooth around its mark with one alert', () => {
    const saw = Array.from({ length: 50 }, (_, index) => (index % 10 < 5 ? '20500' : '19500'))
    const wallet = new Wallet()
    wallet.read(...saw)
    expect(wallet.decisions.filter(({ kind }) => kind === 'announce')).toHaveLength(1)
  })

  test('that goes up and down all day is notable for its first turns only', () => {
    const wallet = new Wallet()
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

  test('begins with the first reading below and is over when healthy', () => {
    const wallet = new Wallet()
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

  test('a reading that is older, or as old, changes nothing', () => {
    const wallet = new Wallet()
    wallet.read('19000', '19000')
    const before = wallet.state
    expect(wallet.read({ amount: '90000', at: MINUTE }, { amount: '90000', at: 2 * MINUTE })).toEqual([
      '(older)',
      '(older)'
    ])
    expect(wallet.state).toEqual(before)
  })
})
