import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { decimalSeparator, formatBrief } from '#domain/money/format.ts'
import { compare, parseAmount, significantDecimals } from '#domain/money/money.ts'
import { readTypedAmount, readTypedNumber, targetOf, writtenAmount } from '#domain/payments/typed-amount.ts'

/** What a text is read as: the amount, "larger | smaller" where it has to be asked, or what is wrong. */
function said(text: string, language: Language, currency = 'KES', decimals?: number): string {
  const target = decimals === undefined ? targetOf({ currency, amount: null }) : { currency, decimals }
  const typed = readTypedAmount(text, language, target)
  if (typed.kind === 'amount') return typed.amount
  return typed.kind === 'twofold' ? typed.readings.join(' | ') : typed.kind
}

test.each<[Language, string, string]>([
  ['en', '20000', '20000'],
  ['en', '20,000', '20000'],
  ['en', '1,234,567.50', '1234567.50'],
  ['en', 'KES 5,000.50', '5000.50'],
  ['en', 'Ksh 20,000/=', '20000'],
  ['en', '20,000 KES', '20000'],
  ['en', ' 20 000 ', '20000'],
  ['en', '20\u2009000', '20000'],
  ['en', '1.234.567', '1234567'],
  ['en', '12000,50', '12000.50'],
  ['en', '20 000,50', '20000.50'],
  ['en', '20.', '20'],
  ['en', '\u0662\u0660\u066c\u0660\u0660\u0660', '20000'],
  ['sw', '\u0662\u0660\u066b\u0665', '20.5'],
  ['fr', '\u06f2\u06f0\u06f0\u06f0', '2000'],
  ['en', '.5', '0.5'],
  ['sw', '20,000', '20000'],
  ['fr', '20 000,50', '20000.50'],
  ['fr', '20\u202f000,50', '20000.50'],
  ['fr', '20\u00a0000', '20000'],
  ['fr', '1.5', '1.5'],
  ['fr', '12.50', '12.50'],
  ['fr', '1.234,50', '1234.50'],
  ['fr', '1,234.50', '1234.50']
])('in %s, %j is %s', (language, typed, amount) => expect(said(typed, language)).toBe(amount))

test.each<[Language, string, string, string, number?]>([
  ['fr', '20,000', 'KES', '20000 | 20'],
  ['fr', '20.000', 'KES', '20000 | 20'],
  ['fr', '12,000 KES', 'KES', '12000 | 12'],
  ['en', '20.000', 'KES', '20000 | 20'],
  ['sw', '20.000', 'KES', '20000 | 20'],
  ['en', '1.234', 'KES', '1234 | 1.23'],
  ['en', '1.234', 'UGX', '1234 | 1'],
  ['en', '20.000', 'UGX', '20000 | 20', 7],
  ['fr', '1,234', 'USD', '1234 | 1.234', 4],
  ['en', '1,234', 'KWD', '1234'],
  ['en', '1.234', 'KWD', '1.234'],
  ['fr', '1,234', 'TND', '1.234'],
  ['fr', '1.234', 'TND', '1234 | 1.234'],
  // A leading zero groups nothing.
  ['en', '0.234', 'KES', 'decimals'],
  ['fr', '0,234', 'USD', '0.234', 4]
])('in %s, %j in %s is %s', (language, typed, currency, read, decimals) =>
  expect(said(typed, language, currency, decimals)).toBe(read)
)

test.each<[Language, string, string, string]>([
  ['en', '20k', 'KES', '20000'],
  ['en', '20K', 'KES', '20000'],
  ['en', 'KES 2.5k', 'KES', '2500.0'],
  ['fr', '2,5 k', 'XOF', '2500.0'],
  ['en', '1.5m', 'NGN', '1500000.0'],
  ['sw', 'elfu 20', 'TZS', '20000'],
  ['sw', 'milioni 2', 'TZS', '2000000'],
  ['fr', '20 mille', 'XOF', '20000'],
  ['fr', '2 millions', 'XAF', '2000000'],
  ['en', '1.234k', 'KES', '1234000 | 1234'],
  // The kwacha's own sign stands there as well.
  ['en', '20k', 'ZMW', '20000 | 20'],
  ['en', '20K', 'MWK', '20000 | 20'],
  ['en', 'K20k', 'ZMW', '20000'],
  ['en', 'K20', 'ZMW', '20'],
  ['en', 'MK20', 'MWK', '20'],
  ['en', '20MK', 'MWK', '20'],
  ['en', '2m', 'ZMW', '2000000']
])('in %s, %j in %s is %s', (language, typed, currency, read) => {
  const [one = '', other] = said(typed, language, currency).split(' | ')
  const [first = '', second] = read.split(' | ')
  expect(compare(one, first)).toBe(0)
  expect(other).toBe(second)
})

test.each<[Language, string, string, string]>([
  ['en', '', 'KES', 'empty'],
  ['en', '  ', 'KES', 'empty'],
  ['en', 'abc', 'KES', 'unclear'],
  ['en', '-5', 'KES', 'unclear'],
  ['en', '(5)', 'KES', 'unclear'],
  ['en', '1,5', 'KES', 'unclear'],
  ['en', '20,00', 'KES', 'unclear'],
  ['en', '1.2.3', 'KES', 'unclear'],
  ['en', '12,34,567', 'KES', 'unclear'],
  ['en', '0712345678', 'KES', 'unclear'],
  ['en', '5 %', 'KES', 'unclear'],
  ['en', '20.505', 'KES', '20505 | 20.51'],
  ['en', '20.5055', 'KES', 'decimals'],
  ['en', '1,234.567', 'KES', 'decimals'],
  ['en', '20.50', 'UGX', 'decimals'],
  ['en', '20.00', 'UGX', '20.00'],
  ['en', 'USD 5', 'KES', 'currency'],
  ['fr', '5 €', 'XOF', 'currency'],
  ['en', 'Sh 5', 'KES', '5']
])('in %s, %j in %s is %s', (language, typed, currency, read) =>
  expect(said(typed, language, currency)).toBe(read)
)

const anyLanguage = fc.constantFrom(...languages)
const digits = (minLength: number, maxLength: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${minLength},${maxLength}}$`))
const anyNumber = fc.tuple(digits(1, 9), fc.option(digits(1, 4))).map(([whole, minor]) => {
  const amount = parseAmount(minor === null ? whole : `${whole}.${minor}`)
  if (amount === null) throw new Error('no amount')
  return amount
})
const target = { currency: 'KES', decimals: 4 }

test('what a field shows is read as the same amount, without a question', () => {
  fc.assert(
    fc.property(anyNumber, anyLanguage, (amount, language) => {
      const read = readTypedAmount(writtenAmount({ currency: 'KES', amount }, language), language, target)
      expect(read.kind === 'amount' && compare(read.amount, amount)).toBe(0)
    })
  )
})

test('one separator before three digits is asked about unless the language groups with it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      digits(3, 3),
      fc.constantFrom('.', ','),
      anyLanguage,
      fc.integer({ min: 0, max: 7 }),
      (head, tail, separator, language, decimals) => {
        const read = readTypedAmount(`${head}${separator}${tail}`, language, { currency: 'KES', decimals })
        const groups = separator === ',' && decimalSeparator(language) === '.'
        expect(read.kind).toBe(groups ? 'amount' : 'twofold')
      }
    )
  )
})

test('an amount as another language writes it is read alike, asked about or refused, never a thousand times off', () => {
  fc.assert(
    fc.property(anyNumber, anyLanguage, anyLanguage, (amount, writer, reader) => {
      // Three decimals of a language with commas are thousands of one with points; shillings have two.
      fc.pre(significantDecimals(amount) <= 2)
      const read = readTypedAmount(formatBrief({ currency: 'KES', amount }, writer), reader, target)
      if (read.kind === 'amount') expect(compare(read.amount, amount)).toBe(0)
      else if (read.kind === 'twofold') {
        const isOffered = read.readings.some(one => compare(one, amount) === 0)
        expect(isOffered).toBe(true)
      } else expect(read.kind).not.toBe('empty')
    })
  )
})

test('never more decimals than the target has, nor than a person was asked about', () => {
  fc.assert(
    fc.property(anyNumber, anyLanguage, fc.integer({ min: 0, max: 3 }), (amount, language, decimals) => {
      const text = amount.replace('.', decimalSeparator(language))
      const read = readTypedAmount(text, language, { currency: 'KES', decimals })
      if (read.kind === 'amount') expect(significantDecimals(read.amount)).toBeLessThanOrEqual(decimals)
      if (read.kind === 'twofold') expect(significantDecimals(read.readings[1])).toBeLessThanOrEqual(decimals)
    })
  )
})

test.each<[string, Language, string | null]>([
  ['1.5', 'en', '1.5'],
  ['1,5', 'fr', '1.5'],
  ['1.5', 'fr', '1.5'],
  // 1125 percent is not possible.
  ['1.125', 'en', '1.125'],
  ['1,125', 'fr', '1.125'],
  ['101', 'en', null],
  ['1,5', 'en', null],
  ['KES 5', 'en', null],
  ['-1', 'en', null]
])('as a percentage, %j in %s is %j', (typed, language, read) =>
  expect(readTypedNumber(typed, language, '100')).toBe(read)
)

test('a k behind naira may be a thousand or kobo', () => {
  expect(said('2,500.00k', 'en', 'NGN')).toBe('2500000 | 2500')
  expect(said('2.5k', 'en', 'NGN')).toBe('2500')
  expect(said('2,500k', 'en', 'KES')).toBe('2500000')
})
