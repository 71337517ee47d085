import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['phone,amount,currency\n254700000001,1500,KES\n254700000002,2500,KES', {}, '4000 in 2'],
  ['Name,Amount (KES),USD rate\nA,1500,129.1\nB,2500,129.1', {}, '4000 in 2'],
  ['Country,Phone,Amount\nKenya,254700000001,1500\nUganda,256700000001,50000', {}, '51500 in 2'],
  ['Banda,K1500\nPhiri,K3000', { currency: 'ZMW' }, '4500 in 2'],
  ['12,500\n8,750\n9,125', {}, '30375 in 3'],
  ['Name,Phone,Amount\nA,2.54712E+11,1500\nB,2.54713E+11,2500', {}, '4000 in 2'],
  ['Name,Phone,Amount\nA,=+254700000001,1500\nB,"=""0700000002""",2500', {}, '4000 in 2'],
  [
    'Transfer Amount,Transfer Note (Optional),Transfer Reference (Optional),Recipient Code,Bank Code or Slug,Account Number\n1500,Wages,r1,,044,0690000031\n2500,Wages,r2,,044,0690000032',
    { currency: 'NGN' },
    '4000 in 2'
  ],
  ['Name,Net Pay\nA,1500\nB,#REF!', {}, 'refused 3 notANumber'],
  ['Name,Amount\nA,1.5E+06\nB,2500', {}, 'refused 2 notANumber']
])('plain lists are read as ever: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
