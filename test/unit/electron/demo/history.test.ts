import { expect, test } from 'vitest'
import { demoBalanceAt, demoHistory, type SimulatedProviderId } from '#demo/index.ts'
import { demoBalanceScripts } from '#demo/wallets.ts'
import { compare, isBelow, parseAmount, subtract } from '#domain/money/money.ts'
import { HOUR, WEEK } from '#domain/time/units.ts'

const NOW = Date.parse('2026-01-15T10:30:00Z')
const jpay = (key: string) => demoHistory('jpay-africa', key, NOW)
const wallets = Object.entries(demoBalanceScripts).flatMap(([provider, keys]) =>
  Object.keys(keys).map(key => [provider as SimulatedProviderId, key] as const)
)

test.each(wallets)(
  '%s %s has five weeks of valid amounts, oldest first, never below zero',
  (provider, key) => {
    const history = demoHistory(provider, key, NOW)
    expect(history[0]?.[0]).toBe(NOW - 5 * WEEK)
    expect(history.at(-1)?.[0]).toBeLessThan(NOW)
    expect(history.every(([at], i) => i === 0 || at > (history[i - 1]?.[0] ?? at))).toBe(true)
    expect(history.every(([, amount]) => parseAmount(amount) === amount && !isBelow(amount, '0'))).toBe(true)
  }
)

test('a wallet that changes does so in every week, and a static one has a single reading', () => {
  for (const [provider, key] of wallets) {
    const history = demoHistory(provider, key, NOW)
    if (demoBalanceScripts[provider]?.[key]?.refill === undefined) {
      expect(history).toHaveLength(1)
      continue
    }
    for (let week = 1; week <= 5; week += 1) {
      const from = NOW - week * WEEK
      const moves = history.filter(([at]) => at >= from && at < from + WEEK)
      expect(moves.length).toBeGreaterThan(100)
    }
  }
})

test('the payout wallet’s last day falls, with one top-up, to within one payout of its first balance', () => {
  const day = jpay('payout').filter(([at]) => at >= NOW - 24 * HOUR)
  const amounts = day.map(([, amount]) => amount)
  const rises = amounts.filter((amount, i) => i > 0 && compare(amount, amounts[i - 1] ?? amount) > 0)
  expect(rises).toEqual(['80000.00'])
  expect(amounts[0]).toBe('61800.00')
  expect(subtract(amounts.at(-1) ?? '', demoBalanceAt('jpay-africa', 'payout', 0) ?? '')).toBe('800')
})

test('the payout wallet’s weeks show spending, with a round top-up when it is nearly empty', () => {
  const weeks = jpay('payout').filter(([at]) => at <= NOW - 24 * HOUR)
  const moves = weeks.slice(1).map(([, amount], i) => subtract(amount, weeks[i]?.[1] ?? amount))
  const rises = moves.filter(move => isBelow('0', move))
  expect(rises.length).toBeGreaterThan(20)
  expect(new Set(rises)).toEqual(new Set(['70000']))
  expect(moves.filter(move => isBelow(move, '0')).every(move => !isBelow(move, '-3600'))).toBe(true)
})

test('the collection wallet rises in steps to its first balance', () => {
  const day = jpay('collection').filter(([at]) => at >= NOW - 24 * HOUR)
  const amounts = [...day.map(([, amount]) => amount), demoBalanceAt('jpay-africa', 'collection', 0) ?? '']
  expect(amounts.every((amount, i) => i === 0 || compare(amount, amounts[i - 1] ?? '') >= 0)).toBe(true)
  expect(compare(amounts.at(-1) ?? '', amounts[0] ?? '')).toBe(1)
})

test('a wallet the demo does not have has no history', () => {
  expect(demoHistory('voicepact', 'wallet', NOW)).toEqual([])
})
