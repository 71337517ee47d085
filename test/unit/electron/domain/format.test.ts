import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatBrief,
  formatChange,
  formatMoney,
  formatParts,
  fractionDigits
} from '../../../../electron/domain/format.ts'

const NARROW = '\u202f'

describe('formatMoney', () => {
  test.each([
    ['KES', '5432.1', 'KES 5,432.10'],
    ['KES', '3250.00', 'KES 3,250.00'],
    ['KES', '47.7191', 'KES 47.7191'],
    ['UGX', '4621.0000000', 'UGX 4,621'],
    ['UGX', '1234567890.50', 'UGX 1,234,567,890.50'],
    ['USD', '9007199254740993.01', 'USD 9,007,199,254,740,993.01'],
    ['KES', '-12.5', 'KES -12.50'],
    ['KES', '0', 'KES 0.00'],
    ['ZZZ', '1', 'ZZZ 1.00'],
    ['credits', '5', 'credits 5.00']
  ])('%s %s reads %s', (currency, amount, shown) => {
    expect(formatMoney({ currency, amount }, 'en')).toBe(shown)
    expect(formatMoney({ currency, amount }, 'sw')).toBe(shown)
  })

  test('groups and marks decimals as the language does', () => {
    expect(formatMoney({ currency: 'KES', amount: '3250' }, 'fr')).toBe(`KES 3${NARROW}250,00`)
  })

  test('parts join to the whole figure', () => {
    expect(formatParts({ currency: 'KES', amount: '3250' }, 'en')).toEqual({
      currency: 'KES',
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

test('marks and changes leave out a minor part of nothing', () => {
  expect(formatBrief({ currency: 'KES', amount: '20000.00' }, 'en')).toBe('20,000')
  expect(formatBrief({ currency: 'KES', amount: '20000.5' }, 'en')).toBe('20,000.50')
  expect(formatChange({ currency: 'KES', amount: '12400' }, 'en')).toBe('+12,400')
  expect(formatChange({ currency: 'KES', amount: '-0.80' }, 'en')).toBe('-0.80')
  expect(formatChange({ currency: 'KES', amount: '0.00' }, 'en')).toBe('')
})

test('each currency has its own number of decimals', () => {
  expect([fractionDigits('KES'), fractionDigits('UGX'), fractionDigits('USD')]).toEqual([2, 0, 2])
})
