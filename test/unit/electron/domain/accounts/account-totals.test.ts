import { expect, test } from 'vitest'
import { accountTotals, latestReadAt } from '#domain/accounts/account-totals.ts'

const wallet = (currency: string, amount: string | null) =>
  ({ currency, amount, kind: 'ordinary', active: true, reach: 'fresh' }) as const

test('amounts are summed exactly, separately for each currency', () => {
  const wallets = [
    wallet('KES', '9007199254740993.01'),
    wallet('KES', '-0.02'),
    wallet('UGX', '7'),
    wallet('USD', '1.5'),
    wallet('USD', '2')
  ]
  expect(accountTotals(wallets)).toEqual([
    { currency: 'KES', amount: '9007199254740992.99' },
    { currency: 'USD', amount: '3.5' }
  ])
})

test('a currency with a wallet that is not fresh or was never read has no sum', () => {
  expect(accountTotals([wallet('KES', '1'), { ...wallet('KES', '2'), reach: 'stale' }])).toEqual([])
  expect(accountTotals([wallet('KES', '1'), wallet('KES', null)])).toEqual([])
})

test('collateral and inactive wallets are left out', () => {
  const collateral = { ...wallet('KES', '5'), kind: 'collateral' } as const
  const inactive = { ...wallet('KES', '5'), active: false, reach: 'stale' } as const
  expect(accountTotals([wallet('KES', '1'), wallet('KES', '2'), collateral, inactive])).toEqual([
    { currency: 'KES', amount: '3' }
  ])
  expect(accountTotals([wallet('KES', '1'), collateral])).toEqual([])
})

test('an account was last read when any of its wallets was, or never', () => {
  expect(latestReadAt([{ readAt: 5 }, { readAt: null }, { readAt: 7 }])).toBe(7)
  expect(latestReadAt([{ readAt: null }])).toBeNull()
  expect(latestReadAt([])).toBeNull()
})
