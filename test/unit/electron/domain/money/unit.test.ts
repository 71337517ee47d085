import { expect, test } from 'vitest'
import { accountTotals } from '#domain/accounts/account-totals.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { formatBriefMoney, formatMoney, formatParts } from '#domain/money/format.ts'
import { isUnit } from '#domain/money/unit.ts'
import { readTypedAmount } from '#domain/payments/typed-amount.ts'

test('units stand behind the figure, in the language’s word, and have no decimals', () => {
  expect(formatMoney({ currency: 'SMS', amount: '1200' }, 'en')).toBe('1,200\u00a0SMS')
  expect(formatMoney({ currency: 'CREDITS', amount: '1200.5' }, 'fr')).toBe('1\u202f200,50\u00a0crédits')
  expect(formatBriefMoney({ currency: 'CREDITS', amount: '-3' }, 'sw')).toBe('−3\u00a0krediti')
  expect(formatParts({ currency: 'CREDITS', amount: '3' }, 'en')).toEqual({
    currency: 'credits',
    isUnit: true,
    whole: '3',
    fraction: ''
  })
  expect(fractionDigits('SMS')).toBe(0)
})

test('money is no unit', () => {
  expect(['KES', 'USD', 'BTC', '', 'sms'].filter(isUnit)).toEqual([])
})

test('units are never added up, with money or with each other', () => {
  const wallet = { kind: 'ordinary', active: true, reach: 'fresh' } as const
  const of = (currency: string, amount: string) => ({ ...wallet, currency, amount })
  expect(
    accountTotals([of('SMS', '5'), of('SMS', '7'), of('KES', '1'), of('KES', '2'), of('CREDITS', '9')])
  ).toEqual([{ currency: 'KES', amount: '3' }])
})

test.each([
  ['500', '500'],
  ['500 SMS', '500'],
  ['SMS 1,500', '1500'],
  ['2k units', '2000'],
  ['500sms', '500']
])('“%s” is typed for a number of SMS', (text, amount) => {
  expect(readTypedAmount(text, 'en', { currency: 'SMS', decimals: 0 })).toEqual({ kind: 'amount', amount })
})

test('an amount of money is refused for a number of SMS, and SMS for money', () => {
  const sms = { currency: 'SMS', decimals: 0 }
  expect(readTypedAmount('KES 500', 'en', sms)).toEqual({ kind: 'currency' })
  expect(readTypedAmount('1.25', 'en', sms).kind).toBe('decimals')
  expect(readTypedAmount('500 SMS', 'en', { currency: 'KES', decimals: 2 })).toEqual({ kind: 'currency' })
})
