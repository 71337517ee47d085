import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['Net Pay\n', {}, 'broken noPayments'],
  ['Amount\n', {}, 'broken noPayments'],
  ['Hello there\nthis is a text', {}, 'broken noPayments'],
  ['Name,Amount\n', {}, 'broken noPayments'],
  ['', {}, 'broken empty'],
  ['Name,Amount\n,\n,', {}, 'broken noPayments'],
  ['Name,Amount,Status\nA,1500,Cancelled', {}, 'left out 2 cancelled'],
  ['Name,Amount\nTotal,', {}, 'left out 2 total'],
  ['Name,Amount\nA,0', {}, 'refused 2 zero']
])('a list without payments is no answer: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
