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
  ['Name,Amount\nA,500\nSubtotal,500\nB,700\nSubtotal,700', {}, 'asks totals 3, 5'],
  [
    'Name,Net Pay\nA,45000\nB,36000\nSub-total Sales,81000\nC,20000\nD,22000\nSub-total Stores,42000\nGRAND TOTAL,123000',
    {},
    'asks totals 4, 7, 8'
  ],
  ['Name,Net Pay\nA,45000\nB,36000\nTOTAL NET PAY,81000', {}, 'asks totals 4'],
  ['Name,Net Pay\nA,45000\nB,36000\nT O T A L,81000', {}, 'asks totals 4'],
  ['Name,Net Pay\nA,45000\nB,36000\nTotals:,81000', {}, 'asks totals 4'],
  ['Name,Net Pay\nA,45000\nB,36000\nTtl,81000', {}, 'asks totals 4'],
  ['Name,Phone,Net Pay\nA,254700000001,45000\nB,254700000002,36000\n,,"81,000.00"', {}, 'asks totals 4'],
  ['Name,Net Pay\nTotal,81000\nA,45000\nB,36000', {}, 'asks totals 2'],
  [
    'Name,Net Pay\nA,45000\nB,36000\nTotal,81000\nHighest,45000\nLowest,36000',
    {},
    'asks totals 4; left out 5 heading; left out 6 heading'
  ],
  ['Name,Net Pay\nA,45000\nB,36000\nTotal,81000\nTotal employees,2', {}, 'asks totals 4; left out 5 heading'],
  ['Name,Net Pay\nA,45000\nB,36000\nTotal,81000\nHeadcount: 2,', {}, 'asks totals 4; left out 5 heading'],
  [
    'Name,Net Pay\nA,45000\nB,36000\nTotal,81000\nAmount in words: Eighty one thousand only,',
    {},
    'asks totals 4; left out 5 heading'
  ],
  ['Name,Amount\nA,1500\nB,2500\nC/F to page 2,4000\nC,500\nTotal,4500', {}, 'asks totals 4, 6'],
  [
    'Name,Amount\nA,1500\nB,2500\nCarried forward,4000\nBrought forward,4000\nC,500\nTotal,4500',
    {},
    'asks totals 4, 5, 7'
  ],
  ['Name,Amount\nB/F,4000\nA,1500\nB,2500\nC/F,8000', {}, 'asks totals 2, 5'],
  ['Nom,Montant\nA,1500\nB,2500\nTOTAL GÉNÉRAL,4000', {}, 'asks totals 4'],
  ['Nom,Montant\nA,1500\nB,2500\nTotal à payer,4000', {}, 'asks totals 4'],
  ['Nom,Montant\nA,1500\nB,2500\nSomme totale,4000', {}, 'asks totals 4'],
  ['Jina,Kiasi\nA,1500\nB,2500\nJumla Kuu,4000', {}, 'asks totals 4'],
  ['Jina,Kiasi\nA,1500\nB,2500\nJumla ya malipo,4000', {}, 'asks totals 4'],
  ['Jina,Kiasi\nA,1500\nB,2500\nJUMLA,4000', {}, 'asks totals 4'],
  ['Name,Amount\nA,1500\nB,2500\nSales dept,4000\nC,500\nD,600\nStores dept,1100', {}, 'asks totals 4, 7'],
  ['Name,Amount\nA,1500\nB,2500\n,4000\nC,500\nD,600\n,1100\n,5100', {}, 'asks totals 4, 7, 8'],
  ['Name,Amount\nA,1500\nB,2500\nC,100\nTotal incl. fees,4150', {}, 'asks totals 5'],
  ['Name,Amount\nA,1500\nB,2500\nC,100\nTotal,4100\nTotal + fees,4150', {}, 'asks totals 5, 6'],
  ['Name,Amount\nA,1500\nB,2500\nTotal,4000\nBank charges,50', {}, 'asks totals 4'],
  ['Name,Amount\nA,1500\nB,2500\nTotal,4000\nOpening balance,10000', {}, 'asks totals 4, 5'],
  ['Name,Amount\nA,1500\nB,2500\nTotal,4000\nBalance,6000', {}, 'asks totals 4, 5'],
  ['Name,Amount\nA,1500\nB,2500\nC,700\nDepartment total,4700', {}, 'asks totals 5'],
  ['Name,Amount,Fee\nA,1500,10\nB,2500,10\nTotal,4000,20', {}, 'asks totals 4'],
  ['Name,Amount\nA,"1,500.00"\nB,"2,500.00"\n"TOTAL KSH","4,000.00"', {}, 'asks totals 4'],
  ['Name,Amount\nA,1500\nB,2500\nAmount payable,4000', {}, 'asks totals 4'],
  ['Name,Amount\nA,1500\nB,2500\nTotal payout,4000', {}, 'asks totals 4'],
  ['Name,Amount\nTotalenergies,1500\nSumaya Ali,2500', {}, '4000 in 2'],
  ['Name,Amount\nJumlani Ndlovu,1500\nMax Otieno,2500', {}, '4000 in 2'],
  ['Name,Amount\nAverage Joe Ltd,1500\nBalance Bikes Ltd,2500', {}, '4000 in 2'],
  [
    'Date,Details,Withdrawn\n03/02/2026 10:00,x,1500\n03/02/2026 10:01,y,2500\n,TOTAL WITHDRAWN,4000',
    { isPast: true },
    'asks totals 4'
  ]
])('totals, sums carried over and counts are no payments: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
