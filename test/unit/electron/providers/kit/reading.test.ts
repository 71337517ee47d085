import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ExactNumber } from '#providers/kit/exact-json.ts'
import {
  accountReading,
  failedReading,
  failureOrRethrow,
  readTotal,
  walletList,
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

test('a name is on one line, and turns no direction', () => {
  const name = 'Payout\r\nAll 15 wallets are fine\u202e.gnp\u0007'
  expect(walletReading({ ...payout, name, detail: 'a\tb' }, '1')).toMatchObject({
    name: 'Payout All 15 wallets are fine .gnp',
    detail: 'a b'
  })
})

test('a balance has no remains of binary floating point, and is kept as it was written beside', () => {
  expect(walletReading(payout, new ExactNumber('27963.999999999996'))).toMatchObject({
    amount: '27964',
    written: '27963.999999999996'
  })
  expect(readTotal('KES', '67.20000000000000284217')).toEqual({ currency: 'KES', amount: '67.2' })
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

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => walletReading({ ...payout, key: `w${index}` }, '1.00'))

test('an account has at most 2,000 wallets', () => {
  expect(accountReading(numbered(2_000)).wallets).toHaveLength(2_000)
  expect(() => accountReading(numbered(2_001))).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'tooManyWallets' } })
  )
})

test('a list of more wallets is refused before its items are looked at', () => {
  let looked = 0
  const entry = v.custom(() => {
    looked += 1
    return true
  })
  const schema = walletList(entry)
  expect(v.safeParse(schema, Array(2_000).fill({})).success).toBe(true)
  expect(looked).toBe(2_000)
  expect(() => v.safeParse(schema, Array(2_001).fill({}))).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'tooManyWallets' } })
  )
  expect(looked).toBe(2_000)
})

test('names, notes and subtitles are shortened', () => {
  const long = walletReading({ ...payout, name: 'n'.repeat(201), detail: `${'d'.repeat(498)}😀d` }, '1.00')
  expect(long).toMatchObject({ name: `${'n'.repeat(199)}…`, detail: `${'d'.repeat(498)}…` })
  const read = accountReading(
    [failedReading({ ...payout, key: 'float', name: 'n'.repeat(300) }, { kind: 'offline' }), good],
    {
      subtitle: 's'.repeat(201)
    }
  )
  expect(read.wallets[0]?.name).toHaveLength(200)
  expect(read.subtitle).toBe(`${'s'.repeat(199)}…`)
})

test.each([{ key: 'k'.repeat(201) }, { currency: 'C'.repeat(21) }])(
  'a key or currency that is longer than any makes the account unreadable',
  facts => {
    expect(() => walletReading({ ...payout, ...facts }, '1.00')).toThrow(
      expect.objectContaining({ failure: { kind: 'unreadable', reason: 'shape' } })
    )
    expect(readTotal(facts.currency ?? 'K'.repeat(21), '1.00')).toBeNull()
  }
)

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
