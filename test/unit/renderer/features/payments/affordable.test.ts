import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { paymentAnswer } from '#renderer/features/payments/affordable.ts'

const wallet = { amount: '20750.00', currency: 'KES', thresholds: noThresholds }
const none = { payments: ['12000'], fixed: '0', percent: '0', keep: '0', spending: null }
const told = (over: object, of = wallet) => {
  const answer = paymentAnswer(of, { ...none, ...over })
  return answer && [answer.kind, answer.after, answer.missing]
}

test.each([
  [{}, ['yes', '8750', '0']],
  [{ keep: '5000' }, ['yes', '8750', '0']],
  [{ keep: '8750' }, ['yes', '8750', '0']],
  [{ keep: '8750.01' }, ['short', '8750', '0.01']],
  [{ fixed: '25', percent: '1' }, ['yes', '8605', '0']],
  [{ payments: ['12000', '12000'] }, ['short', '-3250', '3250']],
  [{ spending: { likely: '4000', most: '8000' } }, ['yes', '4750', '0']],
  [{ spending: { likely: '4000', most: '9000' } }, ['tight', '4750', '0']],
  [{ spending: { likely: '9000', most: '12000' } }, ['short', '-250', '250']]
])('%j is answered %j', (over, answer) => {
  expect(told(over)).toEqual(answer)
})

test('gives no answer for a wallet that was never read', () => {
  expect(told({}, { ...wallet, amount: null as unknown as string })).toBeNull()
})

test('is exact beyond the precision of floating-point numbers', () => {
  expect(told({ payments: ['9007199254740993.01'] }, { ...wallet, amount: '9007199254740993.02' })).toEqual([
    'yes',
    '0.01',
    '0'
  ])
})

test.each([
  ['11000', null],
  ['12500', 'low'],
  ['18000', 'critical'],
  ['20750', 'critical']
])('a payment of %s leaves less than the alert level: %s', (payment, leaves) => {
  const thresholds = { ...noThresholds, low: '9000', critical: '5000' }
  expect(paymentAnswer({ ...wallet, thresholds }, { ...none, payments: [payment] })).toMatchObject({
    kind: 'yes',
    leaves
  })
})

test('without alert levels only a payment that takes everything is told apart', () => {
  const leaves = (payment: string) => paymentAnswer(wallet, { ...none, payments: [payment] })?.leaves
  expect(['20749.99', '20750.00'].map(leaves)).toEqual([null, 'empty'])
})
