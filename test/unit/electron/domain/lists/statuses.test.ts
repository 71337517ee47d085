import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  [
    'Receipt No.,Completion Time,Transaction Status,Withdrawn\nX1,2026-02-03 10:15:00,Completed,1500.00\nX2,2026-02-03 10:16:00,Failed,2500.00',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Name,Phone,Amount,Status\nA,254700000001,1500,PAID\nB,254700000002,2500,PENDING\nC,254700000003,500,CANCELLED',
    {},
    '2500 in 1; left out 2 paid; left out 4 cancelled'
  ],
  [
    'Name,Amount,Status\nA,1500,Completed\nB,2500,Reversed\nC,10,Pending',
    { isPast: true },
    'asks statuses 3, 4'
  ],
  ['Name,Amount,Status\nA,1500,Success\nB,2500,Declined', { isPast: true }, '1500 in 1; left out 3 failed'],
  ['Name,Amount,Remarks\nA,1500,\nB,2500,PAID', {}, '1500 in 1; left out 3 paid'],
  ['Name,Amount,Status\nA,1500,PAID\nB,2500,PAID', {}, 'asks statuses 2, 3'],
  [
    'Name,Amount,State\nA,1500,Réussi\nB,2500,Échoué',
    { isPast: true, currency: 'EUR', language: 'fr' },
    '1500 in 1; left out 3 failed'
  ],
  ['Name,Amount,Paid?\nA,1500,Yes\nB,2500,No', {}, '2500 in 1; left out 2 paid'],
  ['Jina,Kiasi,Hali\nA,1500,Imelipwa\nB,2500,Haijalipwa', {}, '2500 in 1; left out 2 paid'],
  ['A,1500,Completed\nB,2500,Failed', { isPast: true }, '1500 in 1; left out 2 failed'],
  ['Name,Amount,Status\nA,1500,Active\nB,2500,Active', {}, '4000 in 2'],
  [
    'Name,Amount,Result\nA,1500,Not successful\nB,2500,Successful',
    { isPast: true },
    '2500 in 1; left out 2 failed'
  ],
  [
    'Name,Amount,Transfer Status\nA,1500,successful\nB,2500,failed',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  ['Name,Amount,Status\nA,1500,0\nB,2500,1', { isPast: true }, 'asks statuses 2'],
  ['Name,Amount,Success\nA,1500,TRUE\nB,2500,FALSE', { isPast: true }, 'asks statuses 3'],
  ['Name,Amount,Status\nA,1500,On hold\nB,2500,Due', {}, 'asks statuses 2'],
  ['Name,Amount,Comments\nA,1500,already paid\nB,2500,', {}, '2500 in 1; left out 2 paid']
])('rows that moved nothing are left out or asked about: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
