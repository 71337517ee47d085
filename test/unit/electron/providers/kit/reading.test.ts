import { expect, test } from 'vitest'
import {
  accountReading,
  failedReading,
  failureOrRethrow,
  readTotal,
  walletReading
} from '#providers/kit/reading.ts'

const payout = { key: 'payout', name: 'Payout', currency: 'KES' }
const good = walletReading(payout, '12000.00')
const bad = walletReading({ ...payout, key: 'collection' }, null)

test('a wallet is ordinary and active by default', () => {
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

test('an account with at least one readable wallet is read', () => {
  expect(accountReading([bad, good])).toEqual({ wallets: [bad, good], total: null, subtitle: null })
})

test('an account without a readable wallet fails like its first wallet', () => {
  const offline = failedReading(payout, { kind: 'offline' })
  expect(() => accountReading([offline, bad])).toThrow('offline')
})

test('an account with a duplicate wallet is unreadable, as either balance could be wrong', () => {
  expect(() => accountReading([good, walletReading(payout, '1.00')])).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'shape' } })
  )
})

test('an account may have no wallets', () => {
  expect(accountReading([]).wallets).toEqual([])
})

test('an unreadable total is null', () => {
  expect(readTotal('KES', '57000.00')).toEqual({ currency: 'KES', amount: '57000.00' })
  expect(readTotal('KES', undefined)).toBeNull()
})

test('a programming error is not reported as the provider’s failure', () => {
  expect(() => failureOrRethrow(new TypeError('oops'))).toThrow('oops')
})
