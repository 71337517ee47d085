import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CandidateWallet,
  checkAffordability,
  topUpNeeded,
  walletsCovering
} from '#domain/payments/affordability.ts'

const noFee = { fixed: '0', percent: '0', decimals: 2 }
const money = (cents: bigint) => {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const cents = (amount: string) => {
  const [whole = '', minor = ''] = amount.replace('-', '').split('.')
  const value = BigInt(whole + minor.padEnd(2, '0'))
  return amount.startsWith('-') ? -value : value
}

describe('afford', () => {
  test('adds up 42 payments, their fees and the reserve, and the shortfall', () => {
    const payments = [...Array(41).fill('4000'), '20300.00']
    const fee = { fixed: '25', percent: '0', decimals: 2 }
    expect(checkAffordability({ balance: '3250.00', payments, fee, keep: '5000' })).toEqual({
      payments: 42,
      total: '184300',
      fees: '1050',
      keep: '5000',
      needed: '190350',
      left: '-187100'
    })
  })

  test('rounds up the fee of each payment to the currency’s smallest unit', () => {
    const payments = ['100.10', '100.10']
    const feesAt = (decimals: number) =>
      checkAffordability({
        balance: '1000',
        payments,
        fee: { fixed: '1', percent: '1.5', decimals },
        keep: '0'
      }).fees
    // 1 + 1.5015 for each payment.
    expect(feesAt(2)).toBe('5.02')
    expect(feesAt(0)).toBe('6')
  })

  test('charges nothing without payments', () => {
    expect(checkAffordability({ balance: '10.50', payments: [], fee: noFee, keep: '0' })).toMatchObject({
      payments: 0,
      needed: '0',
      left: '10.5'
    })
  })

  test('agrees with integer arithmetic, however large the amounts', () => {
    const amount = fc.bigInt(0n, 10n ** 24n)
    const balance = fc.bigInt(-(10n ** 20n), 10n ** 24n)
    fc.assert(
      fc.property(balance, fc.array(amount), amount, amount, fc.bigInt(0n, 10_000n), (...given) => {
        const [held, payments, fixed, keep, hundredths] = given
        const result = checkAffordability({
          balance: money(held),
          payments: payments.map(money),
          fee: { fixed: money(fixed), percent: money(hundredths), decimals: 2 },
          keep: money(keep)
        })
        const total = payments.reduce((sum, payment) => sum + payment, 0n)
        const fees = payments.reduce((sum, each) => sum + fixed + (each * hundredths + 9_999n) / 10_000n, 0n)
        expect(cents(result.total)).toBe(total)
        expect(cents(result.fees)).toBe(fees)
        expect(cents(result.left)).toBe(held - total - fees - keep)
      })
    )
  })
})

test.each([
  ['-187100', '0', 2, '187100'],
  ['-187100', '4400', 2, '191500'],
  ['8750', '4400', 2, '0'],
  ['4400', '4400.00', 2, '0'],
  ['100', '4400.001', 2, '4300.01'],
  ['100', '4400.001', 0, '4301']
])(
  'with %s left and %s spent until then, at %i decimals, a top-up of %s is needed',
  (left, spent, decimals, needed) => {
    expect(topUpNeeded({ left }, spent, decimals)).toBe(needed)
  }
)

test('names the wallets that could cover the amount, most left over first', () => {
  const wallet = (name: string, amount: string | null, more: Partial<CandidateWallet> = {}) => ({
    name,
    amount,
    currency: 'KES',
    kind: 'ordinary' as const,
    active: true,
    ...more
  })
  const wallets = [
    wallet('just', '500.00'),
    wallet('short', '499.99'),
    wallet('rich', '9007199254740993.01'),
    wallet('unknown', null),
    wallet('other', '900', { currency: 'UGX' }),
    wallet('collateral', '900', { kind: 'collateral' }),
    wallet('inactive', '900', { active: false })
  ]
  const found = walletsCovering(wallets, { currency: 'KES', amount: '500' })
  expect(found.map(({ wallet: { name }, left }) => [name, left])).toEqual([
    ['rich', '9007199254740493.01'],
    ['just', '0']
  ])
})
