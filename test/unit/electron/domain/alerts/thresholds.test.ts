import { describe, expect, test } from 'vitest'
import {
  areSameThresholds,
  levelOf,
  noThresholds,
  proposeThresholds,
  thresholdsProblem
} from '#domain/alerts/thresholds.ts'

const thresholds = { ...noThresholds, low: '20000', critical: '5000' }

test.each([
  ['20000', 'healthy'],
  ['19999.99', 'low'],
  ['5000.00', 'low'],
  ['4999.9999999', 'critical'],
  ['0', 'critical'],
  ['-1', 'critical']
])('with thresholds at 20,000 and 5,000, %s is %s', (amount, level) =>
  expect(levelOf(amount, thresholds)).toBe(level)
)

test('without thresholds every balance is healthy', () => expect(levelOf('0', noThresholds)).toBe('healthy'))

test('a critical threshold alone is enough', () => {
  expect(levelOf('1', { ...noThresholds, critical: '5' })).toBe('critical')
})

describe('thresholdsProblem', () => {
  test('critical must be below low', () => {
    expect(thresholdsProblem({ ...thresholds, critical: '20000.00' })).toEqual({
      kind: 'criticalNotBelowLow',
      field: 'critical'
    })
    expect(thresholdsProblem(thresholds)).toBeNull()
  })
  test('thresholds must not be negative', () =>
    expect(thresholdsProblem({ ...thresholds, critical: '-1' })).toEqual({
      kind: 'negative',
      field: 'critical'
    }))
})

describe('proposeThresholds', () => {
  const ordinary = { kind: 'ordinary', active: true } as const

  test('suggests round thresholds at about a quarter and a tenth of the balance', () => {
    expect(proposeThresholds(ordinary, '12000')).toEqual({ ...noThresholds, low: '3000', critical: '1000' })
  })

  test('suggests round thresholds at about a day’s spending and a fifth of it, if known', () => {
    expect(proposeThresholds(ordinary, '90000', '12345.67')).toEqual({
      ...noThresholds,
      low: '10000',
      critical: '2000'
    })
    for (const spending of ['0.00000001', '0.99', '1.9', '99', '123456789012.34'])
      expect(thresholdsProblem(proposeThresholds(ordinary, '90000', spending))).toBeNull()
  })

  test('uses the balance for a wallet that spends nothing', () => {
    expect(proposeThresholds(ordinary, '12000', '0')).toEqual(proposeThresholds(ordinary, '12000'))
  })

  test('suggests only valid thresholds below the balance', () => {
    for (const amount of ['0.05', '1', '99', '125750.00', '123456789012.34']) {
      const rule = proposeThresholds(ordinary, amount)
      expect(thresholdsProblem(rule)).toBeNull()
      expect(levelOf(amount, rule)).toBe('healthy')
    }
  })

  test.each([
    ['collateral', { kind: 'collateral', active: true } as const, '650'],
    ['inactive', { kind: 'ordinary', active: false } as const, '650'],
    ['empty', ordinary, '0.00'],
    ['overdrawn', ordinary, '-5'],
    ['unread', ordinary, null]
  ])('suggests nothing for a wallet that is %s', (_, wallet, amount) => {
    expect(proposeThresholds(wallet, amount)).toEqual(noThresholds)
    expect(proposeThresholds(wallet, amount, '300')).toEqual(noThresholds)
  })
})

test('a threshold with trailing zeros is the same threshold', () => {
  expect(areSameThresholds({ ...noThresholds, low: '0.3' }, { ...noThresholds, low: '0.30' })).toBe(true)
})

test.each(['low', 'critical', 'lastsLessThan', 'dailyShare'] as const)(
  'a rule differs once its %s differs',
  id => {
    expect(areSameThresholds(noThresholds, { ...noThresholds })).toBe(true)
    expect(
      areSameThresholds(noThresholds, { ...noThresholds, [id]: id === 'low' || id === 'critical' ? '5' : 5 })
    ).toBe(false)
  }
)
