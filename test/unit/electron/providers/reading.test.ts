import { expect, test } from 'vitest'
import {
  accountReading,
  failedReading,
  failureIn,
  totalOf,
  walletReading
} from '../../../../electron/providers/reading.ts'

const payout = { key: 'payout', name: 'Payout', currency: 'KES' }
const good = walletReading(payout, '12000.00')
const bad = walletReading({ ...payout, key: 'collection' }, null)

test('a wallet is ordinary and active unless told', () => {
  expect(good).toEqual({ ...payout, kind: 'ordinary', active: true, detail: null, amount: '12000.00' })
  expect(walletReading({ ...payout, kind: 'collateral', active: false }, '0')).toMatchObject({
    kind: 'collateral',
    active: false
  })
})

test('a wallet whose amount cannot be read has a failure and no amount', () => {
  expect(bad).toMatchObject({ failure: { kind: 'unreadable', reason: 'amount' } })
  expect(bad).not.toHaveProperty('amount')
})

test('an account is read when one of its wallets is', () => {
  expect(accountReading([bad, good])).toEqual({ wallets: [bad, good], total: null, subtitle: null })
})

test('an account without a wallet that can be read fails as its first wallet', () => {
  const offline = failedReading(payout, { kind: 'offline' })
  expect(() => accountReading([offline, bad])).toThrow('offline')
})

test('an account in which a wallet comes twice is not read: nobody can tell which balance holds', () => {
  expect(() => accountReading([good, walletReading(payout, '1.00')])).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'shape' } })
  )
})

test('an account may have no wallets', () => {
  expect(accountReading([]).wallets).toEqual([])
})

test('a total that cannot be read is none', () => {
  expect(totalOf('KES', '57000.00')).toEqual({ currency: 'KES', amount: '57000.00' })
  expect(totalOf('KES', undefined)).toBeNull()
})

test('a mistake of ours is no failure of the provider', () => {
  expect(() => failureIn(new TypeError('oops'))).toThrow('oops')
})
