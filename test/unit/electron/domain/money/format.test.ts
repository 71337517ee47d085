import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { fractionDigits } from '#domain/money/currency.ts'
import { formatBrief, formatChange, formatMoney, formatParts, localeOf } from '#domain/money/format.ts'

const NARROW = '\u202f'

describe('formatMoney', () => {
  test.each([
    ['KES', '5432.1', 'KES\u00a05,432.10'],
    ['KES', '3250.00', 'KES\u00a03,250.00'],
    ['KES', '47.7191', 'KES\u00a047.7191'],
    ['UGX', '4621.0000000', 'UGX\u00a04,621'],
    ['UGX', '1234567890.50', 'UGX\u00a01,234,567,890.50'],
    ['USD', '9007199254740993.01', 'USD\u00a09,007,199,254,740,993.01'],
    ['KES', '-12.5', 'KES\u00a0−12.50'],
    ['KES', '0', 'KES\u00a00.00'],
    ['ZZZ', '1', 'ZZZ\u00a01.00'],
    ['credits', '5', 'credits\u00a05.00']
  ])('%s %s reads %s', (currency, amount, shown) => {
    expect(formatMoney({ currency, amount }, 'en')).toBe(shown)
    expect(formatMoney({ currency, amount }, 'sw')).toBe(shown)
  })

  test('uses the language’s separators', () => {
    expect(formatMoney({ currency: 'KES', amount: '3250' }, 'fr')).toBe(`KES\u00a03${NARROW}250,00`)
  })

  test('the parts add up to the whole figure', () => {
    expect(formatParts({ currency: 'KES', amount: '3250' }, 'en')).toEqual({
      currency: 'KES',
      isUnit: false,
      whole: '3,250',
      fraction: '.00'
    })
  })

  test('never loses or invents a digit', () => {
    const digits = (text: string) =>
      text
        .replace(/[^\d.]/g, '')
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 20n), fc.stringMatching(/^\d{0,7}$/), (whole, decimals) => {
        const amount = decimals === '' ? `${whole}` : `${whole}.${decimals}`
        expect(digits(formatMoney({ currency: 'KES', amount }, 'en').slice(4))).toBe(digits(amount))
      })
    )
  })
})

test('thresholds and changes leave out a zero minor part', () => {
  expect(formatBrief({ currency: 'KES', amount: '20000.00' }, 'en')).toBe('20,000')
  expect(formatBrief({ currency: 'KES', amount: '20000.5' }, 'en')).toBe('20,000.50')
  expect(formatChange({ currency: 'KES', amount: '12400' }, 'en')).toBe('+12,400')
  expect(formatChange({ currency: 'KES', amount: '-0.80' }, 'en')).toBe('−0.80')
  expect(formatChange({ currency: 'KES', amount: '0.00' }, 'en')).toBe('')
})

test('figures are written as Intl writes them, with a minus sign for its hyphen', () => {
  const intl = (amount: string, currency: string, language: Language) => {
    const digits = Math.max(fractionDigits(currency), amount.split('.')[1]?.length ?? 0)
    const format = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits
    })
    return `${currency}\u00a0${format.format(amount as `${number}`).replace('-', '−')}`
  }
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 18n), 10n ** 18n),
      fc.constantFrom('', '.05', '.50', '.0001', '.999'),
      fc.constantFrom('KES', 'UGX', 'TND'),
      fc.constantFrom('en', 'sw', 'fr'),
      (whole, decimals, currency, language) => {
        const amount = `${whole}${decimals}`
        expect(formatMoney({ currency, amount }, language)).toBe(intl(amount, currency, language))
      }
    )
  )
})

test('each currency has as many decimals as Intl gives it', () => {
  for (const currency of [...Intl.supportedValuesOf('currency'), 'ZZZ']) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency
    }).resolvedOptions()
    expect([currency, fractionDigits(currency)]).toEqual([currency, maximumFractionDigits])
  }
  expect(fractionDigits('constructor')).toBe(2)
})
