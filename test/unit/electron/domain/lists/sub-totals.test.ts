import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  [
    'Department,Name,Net Pay\nSales,A,45000\nSales,B,36000\nSub Total,,81000\nStores,C,20000\nStores,D,22000\nSub Total,,42000\nGrand Total,,123000',
    {},
    'asks totals 4, 7, 8'
  ],
  [
    'Name,Net Pay\nA,45000\nB,36000\nSales Total,81000\nC,20000\nD,22000\nStores Total,42000\nCompany Total,123000',
    {},
    'asks totals 4, 7, 8'
  ],
  ['Name,Amount\nA,1500\nB,2500\nBalance c/f,4000\nBalance b/f,4000\nC,500', {}, 'asks totals 4, 5'],
  [
    'No,Name,Net Pay\n1,A,45000\n2,B,36000\nTotal,,81000\nNumber of employees,,2',
    {},
    'asks totals 4; left out 5 heading'
  ],
  ['Name,Net Pay\nA,45000\nB,36000\nTotal,81000\nAverage,40500', {}, 'asks totals 4; left out 5 heading'],
  [
    'Name,Net Pay\nA,45000\nB,36000\nJumla ndogo,81000\nC,20000\nD,22000\nJumla ndogo,42000\nJumla kuu,123000',
    {},
    'asks totals 4, 7, 8'
  ],
  [
    'Nom,Net à payer\nA,45000\nB,36000\nSous-total,81000\nC,2000\nTotal général,83000',
    { language: 'fr', currency: 'XOF' },
    'asks totals 4, 6'
  ],
  ['Name,Net Pay\nA,45000\nB,36000\n,81000\nC,20000', {}, 'asks totals 4'],
  ['Name,Net Pay\nA,45000\nB,36000\nAll staff,81000\nC,20000', {}, 'asks totals 4'],
  [
    'Name,Net Pay\nA,45000\nB,36000\nAverage,40500\nMax,45000\nMin,36000\nCount,2',
    {},
    'asks totals 4; left out 5 heading; left out 6 heading; left out 7 heading'
  ],
  ['Name,Amount\nMax,45000\nMin,36000', {}, 'asks totals 2; left out 3 heading'],
  ['Name,Amount\nTotal Kenya Ltd,45000\nB,36000', {}, '81000 in 2'],
  ['Name,Amount\nOpening balance,1000\nA,500\nClosing balance,500', {}, 'asks totals 2, 4'],
  [
    'Name,Amount\nA,500\nB,500\nC,1000\nD,2000',
    { choice: { totals: 'leaveOut' } },
    '3000 in 3; left out 4 total'
  ],
  ['Name,Phone,Amount\nA,0712,500\nB,0713,700\nTOTAL AMOUNT PAYABLE,,1200', {}, 'asks totals 4'],
  ['Name,Amount\nA,500\nB,700\nTotal (KES),"1,200"', {}, 'asks totals 4'],
  ['Name,Amount\nA,500\nB,700\nGrand Total:,1200\nNo. of payees:,2', {}, 'asks totals 4; left out 5 heading'],
  ['Totals,,1200\nA,0712,500\nB,0713,700', {}, 'asks totals 1'],
  ['A 500\nB 700\nTotal = 1,200', {}, 'asks totals 3'],
  [
    'Date,Details,Withdrawn\n03-02-2026 10:00,x,500\n03-02-2026 10:05,y,700\n03-02-2026 10:08,z,1200\nTotal,,2400',
    { isPast: true },
    'asks totals 5'
  ],
  [
    'Date,Details,Debit,Credit\n03-02-2026,x,500,\n03-02-2026,y,700,\n03-02-2026,z,,300\nTotal,,1200,300',
    { isPast: true },
    'asks totals 5'
  ],
  ['Name,Amount\nA,500\nSubtotal,500\nB,700\nSubtotal,700', {}, 'asks totals 3, 5']
])('totals, sums carried over and counts are no payments: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
