import { expect, test } from 'vitest'
import {
  type Crossing,
  levelOfCrossed,
  nextCrossing,
  type Position,
  positionsOf,
  type ThresholdInputs
} from '#domain/alerts/crossing.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'

const rule = { low: '20000', critical: '5000', lastsLessThan: 120, dailyShare: 20 }
const full = { amount: '90000', runwayMinutes: 10_000, earliestMinutes: null, dailySpending: '50000' }
const at = (figures: Partial<ThresholdInputs>) => positionsOf({ ...full, ...figures }, rule)

test('a balance equal to its threshold is not below it, and from ten percent above it is no longer near', () => {
  expect(['19999.99', '20000', '21999.99', '22000'].map(amount => at({ amount }).low)).toEqual([
    'below',
    'near',
    'near',
    'above'
  ])
})

test('thresholds are compared exactly, however small their last digit', () => {
  const tiny = { ...rule, low: '0.3000000000000000000001' }
  expect(positionsOf({ ...full, amount: '0.3' }, tiny).low).toBe('below')
})

test('a runway has the same margin as a balance', () => {
  expect([119, 120, 131, 132].map(runwayMinutes => at({ runwayMinutes }).runway)).toEqual([
    'below',
    'near',
    'near',
    'above'
  ])
})

test('a runway that may still end below its threshold is near it, unless the balance rose', () => {
  const runway = (earliestMinutes: number | null, runwayMinutes = 300) =>
    at({ runwayMinutes, earliestMinutes }).runway
  expect([119, 120, null].map(earliest => runway(earliest))).toEqual(['near', 'above', 'above'])
  expect(runway(119, 119)).toBe('below')
})

test('the share threshold is a percentage of average daily spending, with the same margin', () => {
  expect(['9999.99', '10000', '11000'].map(amount => at({ amount }).share)).toEqual([
    'below',
    'near',
    'above'
  ])
})

test('an unknown runway or spending has an unknown position, and an unset threshold is never crossed', () => {
  const unknown = { amount: '1', runwayMinutes: null, earliestMinutes: null, dailySpending: null }
  expect(positionsOf(unknown, rule)).toMatchObject({ runway: 'unknown', share: 'unknown' })
  expect(positionsOf(unknown, noThresholds)).toEqual({
    critical: 'above',
    low: 'above',
    runway: 'above',
    share: 'above'
  })
})

test('two readings in a row below a threshold cross it, and a single reading that is sure does too', () => {
  expect(nextCrossing('clear', 'below', 'one')).toBe('once')
  expect(nextCrossing('once', 'below', 'one')).toBe('crossed')
  expect(nextCrossing('clear', 'below', 'sure')).toBe('crossed')
})

test('a reading that was already counted does not count as the second one', () => {
  expect(nextCrossing('once', 'below', 'counted')).toBe('once')
})

test('a value near its threshold neither ends nor starts an episode', () => {
  const after = (from: Crossing, position: Position) => nextCrossing(from, position, 'one')
  expect(after('crossed', 'near')).toBe('eased')
  expect(after('eased', 'below')).toBe('crossed')
  expect(after('once', 'near')).toBe('clear')
  expect(after('eased', 'above')).toBe('clear')
})

test('an unknown figure changes nothing for its threshold', () => {
  for (const crossing of ['clear', 'once', 'crossed', 'eased'] as const)
    expect(nextCrossing(crossing, 'unknown', 'sure')).toBe(crossing)
})

test('only the critical threshold makes a wallet critical', () => {
  expect(levelOfCrossed(['critical', 'low'])).toBe('critical')
  expect(levelOfCrossed(['share'])).toBe('low')
  expect(levelOfCrossed([])).toBe('healthy')
})
