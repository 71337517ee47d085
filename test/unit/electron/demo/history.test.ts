import { expect, test } from 'vitest'
import { balanceAt, demoHistory } from '../../../../electron/demo/index.ts'
import { demoWallets } from '../../../../electron/demo/wallets.ts'
import { compare, isBelow, subtract } from '../../../../electron/domain/money.ts'

const NOW = Date.parse('2026-01-15T10:30:00Z')
const HOUR = 3_600_000
const amounts = (key: string) => demoHistory('jpay-africa', key, NOW).map(([, amount]) => amount)

test('Every demo wallet has a day behind it: 40 readings, oldest first, none below zero', () => {
  for (const [provider, wallets] of Object.entries(demoWallets))
    for (const key of Object.keys(wallets)) {
      const history = demoHistory(provider as keyof typeof demoWallets, key, NOW)
      expect(history).toHaveLength(40)
      expect(history[0]?.[0]).toBe(NOW - 24 * HOUR)
      expect(history.at(-1)?.[0]).toBe(NOW - 0.6 * HOUR)
      expect(history.every(([at], i) => i === 0 || at > (history[i - 1]?.[0] ?? at))).toBe(true)
      expect(history.every(([, amount]) => !isBelow(amount, '0'))).toBe(true)
    }
})

test('The payout wallet falls, with one top-up on the way, to within one payout of its first balance', () => {
  const payout = amounts('payout')
  const rises = payout.filter((amount, i) => i > 0 && compare(amount, payout[i - 1] ?? amount) > 0)
  expect(rises).toEqual(['80000.00'])
  expect(payout[0]).toBe('61800.00')
  expect(subtract(payout.at(-1) ?? '', balanceAt('jpay-africa', 'payout', 0) ?? '')).toBe('800')
})

test('The collection wallet rises in steps to its first balance', () => {
  const collection = [...amounts('collection'), balanceAt('jpay-africa', 'collection', 0) ?? '']
  expect(collection.every((amount, i) => i === 0 || compare(amount, collection[i - 1] ?? '') >= 0)).toBe(true)
  expect(compare(collection.at(-1) ?? '', collection[0] ?? '')).toBe(1)
})

test('A wallet the demo does not have has no history', () => {
  expect(demoHistory('voicepact', 'wallet', NOW)).toEqual([])
})
