import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoAccounts, demoBalanceAt, type Simulator, startSimulator } from '#demo/index.ts'
import { demoBalanceScripts } from '#demo/wallets.ts'
import { levelOf, thresholdsProblem } from '#domain/alerts/thresholds.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

test('five accounts read this simulator every minute', () => {
  const accounts = demoAccounts(simulator)
  expect(accounts.map(({ providerId, name }) => `${providerId} ${name}`)).toEqual([
    'jpay-africa Main shop',
    'pesa-voucher Vouchers',
    'clickairtime Airtime',
    'muda Kampala',
    'africas-talking Bulk SMS'
  ])
  for (const { providerId, values, intervalMinutes } of accounts) {
    expect(values['baseUrl']).toBe(simulator.url(providerId))
    expect(intervalMinutes).toBe(1)
  }
})

test('no demo credential expires', () => {
  const [jpay] = demoAccounts(simulator)
  expect(Object.keys(jpay?.secrets ?? {})).toEqual(['appKey', 'appSecret'])
})

test('every demo wallet has valid thresholds and starts healthy', () => {
  for (const { providerId, thresholds } of demoAccounts(simulator)) {
    expect(Object.keys(thresholds).sort()).toEqual(Object.keys(demoBalanceScripts[providerId] ?? {}).sort())
    for (const [key, rule] of Object.entries(thresholds)) {
      expect(thresholdsProblem(rule)).toBeNull()
      expect(levelOf(demoBalanceAt(providerId, key, 0) ?? '', rule)).toBe('healthy')
    }
  }
})

test('only the payout wallet ever alerts', () => {
  for (const { providerId, thresholds } of demoAccounts(simulator))
    for (const [key, rule] of Object.entries(thresholds)) {
      const levels = Array.from({ length: 500 }, (_, i) =>
        levelOf(demoBalanceAt(providerId, key, i * 20_000) ?? '', rule)
      )
      expect(
        levels.some(level => level !== 'healthy'),
        `${providerId} ${key}`
      ).toBe(key === 'payout')
    }
})
