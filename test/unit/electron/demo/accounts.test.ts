import { afterEach, beforeEach, expect, test } from 'vitest'
import { balanceAt, demoAccounts, type Simulator, startSimulator } from '../../../../electron/demo/index.ts'
import { demoWallets } from '../../../../electron/demo/wallets.ts'
import { levelOf, ruleProblem } from '../../../../electron/domain/rule.ts'

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
  for (const { providerId, rules } of demoAccounts(simulator)) {
    expect(Object.keys(rules).sort()).toEqual(Object.keys(demoWallets[providerId] ?? {}).sort())
    for (const [key, rule] of Object.entries(rules)) {
      expect(ruleProblem(rule)).toBeNull()
      expect(levelOf(balanceAt(providerId, key, 0) ?? '', rule)).toBe('healthy')
    }
  }
})

test('only the payout wallet ever alerts', () => {
  for (const { providerId, rules } of demoAccounts(simulator))
    for (const [key, rule] of Object.entries(rules)) {
      const levels = Array.from({ length: 500 }, (_, i) =>
        levelOf(balanceAt(providerId, key, i * 20_000) ?? '', rule)
      )
      expect(
        levels.some(level => level !== 'healthy'),
        `${providerId} ${key}`
      ).toBe(key === 'payout')
    }
})
