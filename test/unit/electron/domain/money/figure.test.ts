import { expect, test } from 'vitest'
import { parseFigure } from '#domain/money/figure.ts'

test.each<[string, string | null, string | null]>([
  ['500', '500', '500'],
  ['1,234.50', '1234.50', null],
  ['1.234,50', null, '1234.50'],
  ['1,234', '1234', '1.234'],
  ['1.234', '1.234', '1234'],
  ['1,234,567', '1234567', null],
  ['1 234,50', null, '1234.50'],
  ['1\u202f234,50', null, '1234.50'],
  ['1’234.50', '1234.50', null],
  ['1 234', '1234', '1234'],
  ['1,5', null, '1.5'],
  ['0,500', null, '0.500'],
  ['.50', '0.50', null],
  ['9007199254740993.01', '9007199254740993.01', null]
])('%s is %s with a decimal point, or %s with a decimal comma', (text, point, comma) => {
  expect(parseFigure(text)).toEqual({ negative: false, currencies: null, point, comma })
})

test.each([
  ['KES 1,234.50', ['KES']],
  ['1,234.50kes', ['KES']],
  ['Ksh.1,234.50', ['KES']],
  ['K1,234.50', ['ZMW', 'MWK']],
  ['KShs. 1,234.50/=', ['KES']],
  ['USD 1,234.50/-', []],
  ['1,234.50 F CFA', ['XAF', 'XOF']],
  ['US$1,234.50', ['USD']]
])('%s is in %o', (text, currencies) => {
  expect(parseFigure(text)).toMatchObject({ currencies, negative: false, point: '1234.50' })
})

test.each([
  '-1,234.50',
  '−1,234.50',
  '(1,234.50)',
  '1,234.50-',
  'KES (1,234.50)',
  '(KES 1,234.50)',
  '-KES 1,234.50'
])('%s is negative', text => expect(parseFigure(text)).toMatchObject({ negative: true, point: '1234.50' }))

test.each([
  '',
  'abc',
  '12O.50',
  '1,23,456.00',
  '1.2.3',
  '12,34.5',
  '1\t500',
  '1 23',
  '5%',
  '5.',
  '2 x 500',
  '21/11/2026',
  '0712345678',
  '+500',
  '-(500)',
  '--5',
  'about 500',
  `${'9'.repeat(41)}`,
  `KES ${' '.repeat(80)}5`
])('%j is not a clear amount', text => expect(parseFigure(text)).toBeNull())

test.each([
  ['1,500.00 DR', { way: 'out', point: '1500.00' }],
  ['KES 1,500.00Cr.', { way: 'in', currencies: ['KES'], point: '1500.00' }],
  ['DR 1,500.00', { way: 'out', point: '1500.00' }],
  ['2.5k', { scale: 3, point: '2.5' }],
  ['UGX 1.2M', { scale: 6, currencies: ['UGX'], point: '1.2' }],
  ['150,000=', { point: '150000' }],
  ['UShs. 50,000/=', { currencies: ['UGX'], point: '50000' }],
  ['=N=2,500.00', { currencies: ['NGN'], point: '2500.00' }],
  ['N1,500.00', { currencies: ['NGN'], point: '1500.00' }],
  ['GHC 1,500.00', { currencies: ['GHS'], point: '1500.00' }],
  ['GH¢ 2,500.00', { currencies: ['GHS'], point: '2500.00' }],
  ['="1500"', { point: '1500' }],
  ["'1500", { point: '1500' }]
])('%s is read with what stands beside it', (text, figure) => expect(parseFigure(text)).toMatchObject(figure))

test('a franc may be one of several countries’', () => {
  expect(parseFigure('150,000 F')?.currencies).toEqual(expect.arrayContaining(['XOF', 'RWF']))
})
