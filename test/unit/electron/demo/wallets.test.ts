import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoBalanceAt, type Simulator, startDemoBalances, startSimulator } from '#demo/index.ts'
import { demoBalanceScripts } from '#demo/wallets.ts'
import { levelOf } from '#domain/alerts/thresholds.ts'
import { compare, isBelow, parseAmount } from '#domain/money/money.ts'
import { MINUTE } from '#domain/time/units.ts'
import { askPesaVoucher } from './asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const payout = (elapsed: number) => demoBalanceAt('jpay-africa', 'payout', elapsed) ?? ''
const wallets = Object.entries(demoBalanceScripts).flatMap(([provider, keys]) =>
  Object.keys(keys).map(key => [provider as keyof typeof demoBalanceScripts, key] as const)
)

test.each([
  ['begins healthy', 0, '12000.00', 'healthy'],
  ['is low after a minute', MINUTE, '8750.00', 'low'],
  ['is low after a minute and a late start', 1.3 * MINUTE, '7900.00', 'low'],
  ['is critical after two minutes', 2 * MINUTE, '3250.00', 'critical'],
  ['is still critical after three', 3 * MINUTE, '3250.00', 'critical'],
  ['is topped up after four', 4 * MINUTE, '80000.00', 'healthy'],
  ['then spends again', 6 * MINUTE, '78400.00', 'healthy']
])('the payout wallet %s', (_, elapsed, amount, level) => {
  expect(payout(elapsed)).toBe(amount)
  expect(levelOf(amount, { low: '10000', critical: '5000', lastsLessThan: null, dailyShare: null })).toBe(
    level
  )
})

test('the payout wallet only falls until its top-up', () => {
  for (let second = 1; second < 225; second += 1)
    expect(compare(payout(second * 1000), payout((second - 1) * 1000))).toBeLessThanOrEqual(0)
})

test.each(wallets)('%s %s is a valid amount and never below zero, for three hours', (provider, key) => {
  for (let elapsed = 0; elapsed < 180 * MINUTE; elapsed += MINUTE / 3) {
    const amount = demoBalanceAt(provider, key, elapsed) ?? ''
    expect(parseAmount(amount)).toBe(amount)
    expect(isBelow(amount, '0')).toBe(false)
  }
})

test('the collection wallet rises for two hours', () => {
  const at = (elapsed: number) => demoBalanceAt('jpay-africa', 'collection', elapsed) ?? ''
  for (let minute = 1; minute < 120; minute += 1)
    expect(compare(at(minute * MINUTE), at((minute - 1) * MINUTE))).toBe(1)
})

test('a wallet the demo does not have has no balance', () => {
  expect(demoBalanceAt('voicepact', 'wallet', 0)).toBeNull()
  expect(demoBalanceAt('muda', 'XLM', 0)).toBeNull()
})

test('the running script follows the clock, and the balance set last returns when it ends', async () => {
  let now = 50_000
  const balance = async () => /"balance":([^,]+)/.exec(await (await askPesaVoucher(simulator)).text())?.[1]
  simulator.setBalance('pesa-voucher', 'merchant', '1.00')
  const end = startDemoBalances(simulator, { monotonic: () => now })
  expect(await balance()).toBe('125750.00')
  now += 30_000
  expect(await balance()).toBe('125250.00')
  end()
  expect(await balance()).toBe('1.00')
})
