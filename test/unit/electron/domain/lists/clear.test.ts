import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  [
    'Organization Name:,DEMO TRADERS\nShort Code:,600000\n\nReceipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\nX1,03-02-2026 10:15:00,Business Payment,Completed,0.00,1500.00,98500.00\nX2,03-02-2026 10:30:00,Business Payment,Completed,0.00,2500.00,96000.00',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'DEMO LTD,,\nPayroll for:,November 2026,\nName,Phone,Net Pay\nA,254700000001,45000\nB,254700000002,36000',
    {},
    '81000 in 2'
  ],
  ['Name,Net Pay\nA,45000\n,\nB,36000', {}, '81000 in 2'],
  [
    'Name,Phone,Net Pay\nSALES DEPARTMENT,,\nA,254700000001,45000\nSTORES DEPARTMENT,,\nB,254700000002,36000',
    {},
    '81000 in 2; left out 2 heading; left out 4 heading'
  ],
  [
    'No,Name,Net Pay,Signature\n1,A,45000,\n2,B,36000,\nTOTAL,,81000,\nPrepared by: ......,,,',
    {},
    'asks totals 4; left out 5 heading'
  ],
  ['Name,Net Pay,Remarks\nA,1500,\nB,2500', {}, '4000 in 2'],
  [
    'Date,Narration,Amount\n2026-02-03,Salary; November,1500\n2026-02-03,Salary; November,2500',
    { isPast: true },
    '4000 in 2'
  ],
  ['Name,Amount\nA,"150,000="\nB,"UShs. 50,000/="', { currency: 'UGX' }, '200000 in 2'],
  ['Name,Amount\nA,"N1,500.00"\nB,"=N=2,500.00"', { currency: 'NGN' }, '4000 in 2'],
  ['Name,Amount\nA,"GHC 1,500.00"\nB,"GH¢ 2,500.00"', { currency: 'GHS' }, '4000 in 2'],
  [
    'Date,Details,Amount\n2026-02-03 10:15,Levy,1750.50\n2026-02-03 10:20,Payout,50000',
    { currency: 'UGX', isPast: true },
    '51750.5 in 2'
  ],
  ['Name,Amount\nA,"=""1500"""\nB,"=""2500"""', {}, '4000 in 2'],
  [
    'Date,Narration,Amount\n2026-02-03,PAY|A|NOV,1500\n2026-02-03,PAY|B|NOV,2500',
    { isPast: true },
    '4000 in 2'
  ],
  ['Name,Amount\nA,"150,000 F"\nB,"50,000 Frw"', { currency: 'RWF' }, '200000 in 2'],
  ['Name;Net Pay\nA;45000\n;\nB;36000', {}, '81000 in 2'],
  [
    'Payroll\nPeriod: November\nPrepared for,DEMO\nName,Phone,Net Pay\nA,254700000001,45000',
    {},
    '45000 in 1'
  ],
  ['Name,Net Pay\nA,1500\nApproved by:,\nDate:,', {}, '1500 in 1; left out 3 heading; left out 4 heading'],
  ['Name,Amount\nA,"NGN 1,500.00"\nB,"₦2,500"', { currency: 'NGN' }, '4000 in 2'],
  ["Name,Amount\nA,'1500\nB,2500", {}, '4000 in 2'],
  ['Name,Amount\nA,"1,500/="\nB,"Kshs. 2,500/="', {}, '4000 in 2'],
  ['Name,Amount\nA,Shs 1500=\nB,2500', { currency: 'TZS' }, '4000 in 2'],
  ['Name,Net Pay\nSALES DEPARTMENT,\nA,45000\nB,36000', {}, '81000 in 2; left out 2 heading'],
  [
    'Name,Phone,Net Pay\nA,254700000001,45000\n\nName,Phone,Net Pay\nB,254700000002,36000',
    {},
    '81000 in 2; left out 4 heading'
  ],
  ['"Date","Narration","Amount"\n"2026-02-03","Salary, November","1500"', { isPast: true }, '1500 in 1'],
  [
    'Organization Name,DEMO TRADERS\nShort Code,600000\nReceipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\nX1,03-02-2026 10:15:00,Business Payment,Completed,0.00,1500.00,98500.00',
    { isPast: true },
    '1500 in 1'
  ],
  [
    'Statement of account\n\nAccount:,123\nOpening Balance:,"10,000.00"\nDate,Details,Debit,Credit,Balance\n01/02/2026,x,500,,9500',
    { isPast: true },
    '500 in 1'
  ]
])('what has one reading is read: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
