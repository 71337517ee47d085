import { describe, expect, test } from 'vitest'
import { levelOf, noRule, ruleProblem, suggestRule } from '../../../../electron/domain/rule.ts'

const thresholds = { ...noRule, low: '20000', critical: '5000' }

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

test('without thresholds every balance is healthy', () => expect(levelOf('0', noRule)).toBe('healthy'))

test('a critical threshold alone is enough', () => {
  expect(levelOf('1', { ...noRule, critical: '5' })).toBe('critical')
})

describe('ruleProblem', () => {
  test('critical must be below low', () => {
    expect(ruleProblem({ ...thresholds, critical: '20000.00' })).toBe('criticalNotBelowLow')
    expect(ruleProblem(thresholds)).toBeNull()
  })
  test('thresholds must not be negative', () =>
    expect(ruleProblem({ ...thresholds, critical: '-1' })).toBe('negative'))
})

describe('suggestRule', () => {
  const ordinary = { kind: 'ordinary', active: true } as const

  test('suggests round thresholds at about a quarter and a tenth of the balance', () => {
    expect(suggestRule(ordinary, '12000')).toEqual({ ...noRule, low: '3000', critical: '1000' })
  })

  test('suggests round thresholds at about a day’s spending and a fifth of it, if known', () => {
    expect(suggestRule(ordinary, '90000', '12345.67')).toEqual({ ...noRule, low: '10000', critical: '2000' })
    for (const spending of ['0.00000001', '0.99', '1.9', '99', '123456789012.34'])
      expect(ruleProblem(suggestRule(ordinary, '90000', spending))).toBeNull()
  })

  test('uses the balance for a wallet that spends nothing', () => {
    expect(suggestRule(ordinary, '12000', '0')).toEqual(suggestRule(ordinary, '12000'))
  })

  test('suggests only valid thresholds below the balance', () => {
    for (const amount of ['0.05', '1', '99', '125750.00', '123456789012.34']) {
      const rule = suggestRule(ordinary, amount)
      expect(ruleProblem(rule)).toBeNull()
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
    expect(suggestRule(wallet, amount)).toEqual(noRule)
    expect(suggestRule(wallet, amount, '300')).toEqual(noRule)
  })
})
