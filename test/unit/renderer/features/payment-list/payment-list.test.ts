import { expect, test } from 'vitest'
import { initialListChoice, parseList } from '#renderer/features/payment-list/payment-list.ts'

const options = { currency: 'KES', language: 'en', isPast: false } as const
const source = (text: string) => ({ file: null, text })
const payroll = 'Name,Net pay,Gross\nAmina,"1,500.00",2000\nJuma,2500.50,3000\n'

test('uses the most likely column, or the one the user chose', () => {
  const read = parseList(source(payroll), initialListChoice, options)
  expect(read).toMatchObject({ kind: 'read', column: 1, amounts: { sum: '4000.5' } })
  const other = parseList(source(payroll), { ...initialListChoice, column: 2 }, options)
  expect(other).toMatchObject({ kind: 'read', column: 2, amounts: { sum: '5000' } })
})

test.each([
  ['', { kind: 'broken', why: 'empty' }],
  ['Name,Town\nAmina,Mombasa\nJuma,Kisumu', { kind: 'broken', why: 'noAmounts' }],
  ['Name,Amount\n"Amina,5', { kind: 'broken', why: 'quote', line: 2 }]
])('%j is not a list', (text, why) => {
  expect(parseList(source(text), initialListChoice, options)).toEqual(why)
})

test('for past payments the times are parsed too, in local time', () => {
  const text = 'Time,Amount\n21/11/2025 14:05,100\n'
  const past = { ...options, isPast: true }
  const read = parseList(source(text), initialListChoice, past)
  const at = new Date(2025, 10, 21, 14, 5).getTime()
  expect(read).toMatchObject({
    timeColumns: [0],
    times: 0,
    moments: { kind: 'moments', moments: [{ line: 2, at }] }
  })
  expect(parseList(source(text), { ...initialListChoice, times: null }, past)).toMatchObject({
    moments: null
  })
  expect(parseList(source(text), initialListChoice, options)).toMatchObject({
    timeColumns: [],
    moments: null
  })
})
