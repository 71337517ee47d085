import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AmountsOptions, readAmounts } from '#domain/payments/list-amounts.ts'
import { parsePaymentTable } from '#domain/payments/list-table.ts'

const usual: AmountsOptions = { currency: 'KES', language: 'en', total: 'ask', signed: false }
const read = (text: string, column = 0, options: Partial<AmountsOptions> = {}) => {
  const table = parsePaymentTable(text)
  if (table.kind !== 'table') throw new Error(table.kind)
  return readAmounts(table, column, { ...usual, ...options })
}
const problemsOf = (...args: Parameters<typeof read>) => {
  const result = read(...args)
  return result.kind === 'refused'
    ? result.problems.map(({ line, value, why }) => [line, value, why])
    : result
}

describe('amountsOf', () => {
  test('adds up the column exactly and gives each amount its line', () => {
    expect(read('sep=;\r\nNom;Net\r\n"Ann\nB";KES 1 234,50\r\nC;0,01\r\n', 1)).toEqual({
      kind: 'amounts',
      amounts: [
        { line: 3, amount: '1234.50' },
        { line: 5, amount: '0.01' }
      ],
      sum: '1234.51',
      leftOut: null
    })
  })

  test('agrees with integer arithmetic and names every line', () => {
    const cents = fc.array(fc.bigInt(1n, 10n ** 20n), { minLength: 1 })
    fc.assert(
      fc.property(cents, amounts => {
        const written = amounts.map(each => `${each / 100n}.${String(each % 100n).padStart(2, '0')}`)
        const result = read(written.join('\n'), 0, { total: 'count' })
        const sum = amounts.reduce((all, each) => all + each, 0n)
        expect(result).toMatchObject({
          kind: 'amounts',
          amounts: written.map((amount, at) => ({ line: at + 1, amount }))
        })
        const [whole = '', minor = ''] = (result.kind === 'amounts' ? result.sum : '').split('.')
        expect(BigInt(whole + minor.padEnd(2, '0'))).toBe(sum)
      })
    )
  })

  test('refuses the whole list and reports every problem with its line', () => {
    const lines = ['100', '', '-5', '0', 'abc', '(5)', '1.234', 'USD 5', '500/=', 'UGX 5']
    expect(problemsOf(lines.join('\n'))).toEqual([
      [2, '', 'empty'],
      [3, '-5', 'negative'],
      [4, '0', 'zero'],
      [5, 'abc', 'notANumber'],
      [6, '(5)', 'negative'],
      [7, '1.234', 'ambiguous'],
      [8, 'USD 5', 'otherCurrency'],
      [10, 'UGX 5', 'otherCurrency']
    ])
  })

  test('allows as many decimals as the currency has, not counting trailing zeros', () => {
    expect(problemsOf('1.50\n1.2345')).toEqual([[2, '1.2345', 'tooManyDecimals']])
    expect(problemsOf('500.00\n1.5', 0, { currency: 'UGX' })).toEqual([[2, '1.5', 'tooManyDecimals']])
  })

  test('refuses rows with an unquoted comma in the amount or a missing cell', () => {
    expect(problemsOf('Name,Amount\nAnn,1,234.50\nBob,500\nCy', 1)).toEqual([
      [2, '1', 'cells'],
      [4, '', 'cells']
    ])
  })

  test('accepts negative amounts and zeros in a merchant’s records', () => {
    expect(read('(1,234.50)\n0\n5', 0, { signed: true })).toMatchObject({ sum: '-1229.5' })
  })

  describe('a last row that looks like a total', () => {
    const named = 'Name,Pay\nAnn,5\nBob,6\nTotal,12\n'
    const unnamed = '5\n6\n11'

    test('raises a question', () => {
      expect(problemsOf(named, 1)).toEqual([[4, '12', 'looksLikeTotal']])
      expect(problemsOf(unnamed)).toEqual([[3, '11', 'looksLikeTotal']])
      expect(problemsOf('5\nx\nTotal 6')).toEqual([
        [2, 'x', 'notANumber'],
        [3, 'Total 6', 'looksLikeTotal']
      ])
    })

    test('is left out and reported if the user says so', () => {
      expect(read(named, 1, { total: 'leaveOut' })).toMatchObject({ sum: '11', leftOut: 4 })
      expect(read(unnamed, 0, { total: 'leaveOut' })).toMatchObject({ sum: '11', leftOut: 3 })
      expect(read('Name,Pay\nAnn,5\nTotal,', 1, { total: 'leaveOut' })).toMatchObject({
        sum: '5',
        leftOut: 3
      })
    })

    test('is counted if the user says it is a payment', () => {
      expect(read(named, 1, { total: 'count' })).toMatchObject({ sum: '23', leftOut: null })
      expect(read(unnamed, 0, { total: 'count' })).toMatchObject({ sum: '22', leftOut: null })
    })

    test('is not assumed for the second of two equal payments', () => {
      expect(read('5\n5')).toMatchObject({ sum: '10', leftOut: null })
    })
  })

  test('handles a list of 50,000 payments', () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `P${at},"${1 + (at % 9)},000.50"`)
    expect(read(`Name,Pay\n${lines.join('\n')}`, 1)).toMatchObject({ sum: '250015000' })
  })
})
