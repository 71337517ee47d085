import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListChoice } from '#domain/lists/choice.ts'
import { htmlRows } from '#domain/lists/text/html-rows.ts'
import { type Asked, read, said } from './summary.ts'

test('adds up the column exactly and gives each amount its line', () => {
  const result = read('sep=;\r\nNom;Net\r\n"Ann\nB";KES 1 234,50\r\nC;0,01\r\n')
  expect(result).toMatchObject({
    payments: [
      { line: 3, amount: '1234.50' },
      { line: 5, amount: '0.01' }
    ],
    sum: '1234.51'
  })
})

test('agrees with integer arithmetic and names every line', () => {
  const cents = fc.array(fc.bigInt(1n, 10n ** 20n), { minLength: 1 })
  fc.assert(
    fc.property(cents, amounts => {
      const written = amounts.map(each => `${each / 100n}.${String(each % 100n).padStart(2, '0')}`)
      const result = read(written.join('\n'), { choice: { totals: 'count' } })
      const sum = amounts.reduce((all, each) => all + each, 0n)
      if (result.kind !== 'read') throw new Error(result.why)
      expect(result.payments.map(({ line }) => line)).toEqual(amounts.map((_, at) => at + 1))
      const [whole = '', minor = ''] = result.sum.split('.')
      expect(BigInt(whole + minor.padEnd(2, '0'))).toBe(sum)
    })
  )
})

test('refuses the whole list and reports every problem with its line', () => {
  const lines = ['100', '', '-5', '0', 'abc', '(5)', '1.5', 'USD 5', '500/=', 'UGX 5', '1.2345']
  expect(said(lines.join('\n'))).toBe(
    'refused 3 negative; refused 4 zero; refused 5 notANumber; refused 6 negative; refused 8 otherCurrency; ' +
      'refused 10 otherCurrency; refused 11 tooManyDecimals'
  )
})

test('allows as many decimals as the currency or the wallet has, not counting trailing zeros', () => {
  expect(said('500.00\n1.5', { currency: 'UGX' })).toBe('refused 2 tooManyDecimals')
  expect(said('500.00\n1.5', { currency: 'UGX', decimals: 2 })).toBe('501.5 in 2')
  expect(said('1.50\n1.2345', { decimals: 4 })).toBe('2.7345 in 2')
})

test.each<[string, Asked, Partial<ListChoice>, string, string]>([
  [
    'Name,Pay\nAnn,5\nBob,6\nTotal,12',
    {},
    { totals: 'leaveOut' },
    'asks totals 4',
    '11 in 2; left out 4 total'
  ],
  ['Name,Pay\nAnn,5\nBob,6\nTotal,12', {}, { totals: 'count' }, 'asks totals 4', '23 in 3'],
  [
    'Dept,Name,Net Pay\nSales,A,450\nSales,B,360\nSub Total,,810\nX,C,200\nX,D,220\nSub Total,,420\nGrand Total,,1230',
    {},
    { totals: 'leaveOut' },
    'asks totals 4, 7, 8',
    '1230 in 4; left out 4 total; left out 7 total; left out 8 total'
  ],
  ['2500\t104\n1800\t117', {}, { source: { kind: 'column', column: 0 } }, 'asks source', '4300 in 2'],
  ['1.234\n2.000', {}, { decimals: 'comma' }, 'asks decimals', '3234 in 2'],
  ['A,-5\nB,3', { isPast: true }, { minus: 'out' }, 'asks minus', '2 in 2'],
  ['A,-5\nB,3', { isPast: true }, { minus: 'in' }, 'asks minus', '-2 in 2'],
  ['A,-5\nB,3', { isPast: true }, { minus: 'none' }, 'asks minus', '8 in 2'],
  [
    'Name,Amount,Status\nA,5,Completed\nB,6,Pending',
    { isPast: true },
    { statuses: 'leaveOut' },
    'asks statuses 3',
    '5 in 1; left out 3 status'
  ],
  ['Name,Amount,Status\nA,5,Failed\nB,6,Pending', {}, { statuses: 'count' }, 'asks statuses 2', '11 in 2'],
  [
    'Name,Amount,Currency\nA,5,KES\nB,6,UGX',
    {},
    { currencies: 'leaveOut' },
    'refused 3 otherCurrency',
    '5 in 1; left out 3 currency'
  ],
  [
    'Name,Amount\nA,5\nB,x',
    {},
    { rows: new Map([[3, 'leaveOut']]) },
    'refused 3 notANumber',
    '5 in 1; left out 3 chosen'
  ],
  [
    'Name,Amount,Status\nA,5,Paid\nB,6,Due',
    {},
    { rows: new Map([[2, 'count']]) },
    '6 in 1; left out 2 paid',
    '11 in 2'
  ]
])('a question ends with what the user says: %j', (text, options, choice, before, after) => {
  expect(said(text, options)).toBe(before)
  expect(said(text, { ...options, choice })).toBe(after)
})

describe('what is remembered for a layout', () => {
  const text = 'Name,Salary,Bonus\nA,1500,500'
  const other = 'Name,Salary,Bonus\nB,2500,500\nC,10,5'

  test('applies to other lists with the same columns, until something else is chosen', () => {
    const first = read(text)
    const layout = first.kind === 'read' ? first.layout : null
    const choice: ListChoice = {
      ...{
        decimals: null,
        minus: null,
        totals: 'ask',
        statuses: 'ask',
        currencies: 'ask',
        times: null,
        dates: null
      },
      source: { kind: 'column', column: 1 },
      rows: new Map()
    }
    const recall = (asked: string) => (asked === layout ? choice : null)
    expect(layout).toMatch(/^[0-9a-f]{16}$/)
    expect(said(other)).toBe('asks source')
    expect(said(other, { recall, choice: null })).toBe('2510 in 2')
    expect(said(other.replace('Bonus', 'Tips'), { recall, choice: null })).toBe('asks source')
  })

  test('is the same for other rows and titles, and for no list without names', () => {
    const layoutOf = (input: string, options: Asked = {}) => {
      const result = read(input, options)
      return result.kind === 'read' ? result.layout : null
    }
    expect(layoutOf(other)).toBe(layoutOf(`DEMO LTD\n${text}`))
    expect(layoutOf(other, { isPast: true })).not.toBe(layoutOf(other))
    expect(layoutOf('5\n6')).toBeNull()
  })
})

test('cells of a sheet or a web page are read like those of a text', () => {
  const page =
    '<html><table><tr><th>Name<th>Net&nbsp;Pay</tr><tr><td>A &amp; B<td>1,500<tr><td>C</td><td><b>2,500</b></td></table>'
  expect(htmlRows(page).map(({ cells }) => cells)).toEqual([
    ['Name', 'Net Pay'],
    ['A & B', '1,500'],
    ['C', '2,500']
  ])
  expect(said(page)).toBe('4000 in 2')
  expect(said(htmlRows(page))).toBe('4000 in 2')
})

test('handles a list of 50,000 payments', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `P${at},"${1 + (at % 9)},000.50"`)
  expect(read(`Name,Pay\n${lines.join('\n')}`, { choice: { totals: 'count' } })).toMatchObject({
    sum: '250015000'
  })
})
