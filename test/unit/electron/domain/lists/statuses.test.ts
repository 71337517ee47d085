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
  ['Name,Amount,Comments\nA,1500,already paid\nB,2500,', {}, '2500 in 1; left out 2 paid'],
  [
    'Date,Amount,Result Desc\n03/02/2026,1500,The service request is processed successfully.\n03/02/2026,2500,The balance is insufficient for the transaction.',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Transaction Status\n03/02/2026,1500,Completed\n03/02/2026,2500,Declined\n03/02/2026,500,Cancelled',
    { isPast: true },
    '1500 in 1; left out 3 failed; left out 4 cancelled'
  ],
  [
    'Date,Amount,State\n03/02/2026,1500,COMPLETE\n03/02/2026,2500,FAILED',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Status\n03/02/2026,1500,TS\n03/02/2026,2500,TF',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Status\n03/02/2026,1500,SUCCESSFUL\n03/02/2026,2500,UNSUCCESSFUL',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Status\n03/02/2026,1500,successful\n03/02/2026,2500,pending',
    { isPast: true },
    'asks statuses 3'
  ],
  [
    'Date,Amount,Status\n03/02/2026,1500,success\n03/02/2026,2500,reversed',
    { isPast: true },
    'asks statuses 3'
  ],
  ['Date,Amount,Status\n03/02/2026,1500,success\n03/02/2026,2500,otp', { isPast: true }, 'asks statuses 3'],
  [
    'Date,Amount,Statut\n03/02/2026,1500,Effectué\n03/02/2026,2500,Échec',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Tarehe,Kiasi,Hali\n03/02/2026,1500,Imekamilika\n03/02/2026,2500,Imeshindwa',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Tarehe,Kiasi,Hali\n03/02/2026,1500,Imefanikiwa\n03/02/2026,2500,Haikufanikiwa',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  ['Date,Amount,Status\n03/02/2026,1500,00\n03/02/2026,2500,51', { isPast: true }, 'asks statuses 2, 3'],
  ['Name,Amount,Paid\nA,1500,✓\nB,2500,', {}, '2500 in 1; left out 2 paid'],
  ['Name,Amount,Paid on\nA,1500,28/11/2026\nB,2500,', {}, '2500 in 1; left out 2 paid'],
  ['Name,Amount,Date paid\nA,1500,28/11/2026\nB,2500,', {}, '2500 in 1; left out 2 paid'],
  ['Name,Amount,Remarks\nA,1500,Paid cash\nB,2500,', {}, '2500 in 1; left out 2 paid'],
  ['Name,Amount,Status\nA,1500,Do not pay\nB,2500,', {}, 'asks statuses 2'],
  ['Name,Amount,Status\nA,1500,Hold\nB,2500,Approved', {}, 'asks statuses 2'],
  ['Name,Amount,Approval Status\nA,1500,Approved\nB,2500,Approved', {}, '4000 in 2'],
  ['Name,Amount,Approval Status\nA,1500,Rejected\nB,2500,Approved', {}, 'asks statuses 2'],
  ['Name,Amount,Employment Status\nA,1500,Active\nB,2500,Permanent', {}, '4000 in 2'],
  ['Name,Amount,Status\nA,1500,Active\nB,2500,Terminated', {}, 'asks statuses 3'],
  ['Name,Net Pay,Status\nA,1500,Active\nB,2500,Suspended', {}, 'asks statuses 3'],
  ['Nom,Montant,Statut\nA,1500,Payé\nB,2500,À payer', {}, '2500 in 1; left out 2 paid'],
  ['Nom,Montant,Statut\nA,1500,Réglé\nB,2500,Non réglé', {}, '2500 in 1; left out 2 paid'],
  ['Jina,Kiasi,Hali\nA,1500,Amelipwa\nB,2500,Hajalipwa', {}, '2500 in 1; left out 2 paid'],
  ['Name,Amount,Status\nA,1500,Partially paid\nB,2500,Unpaid', {}, 'asks statuses 2'],
  ['Name,Amount,Payment Status\nA,1500,Part paid\nB,2500,Unpaid', {}, 'asks statuses 2'],
  [
    'Date,Amount,Status,Failure Reason\n03/02/2026,1500,Completed,\n03/02/2026,2500,Failed,Insufficient funds',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Gateway Response,Status\n03/02/2026,1500,Approved,success\n03/02/2026,2500,Declined,failed',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Error\n03/02/2026,1500,\n03/02/2026,2500,Invalid number',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Amount,Failure Reason\n03/02/2026,1500,\n03/02/2026,2500,DS timeout',
    { isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  ['Name,Amount,Pay Date\nA,38000,30/11/2026\nB,32000,30/11/2026', {}, '70000 in 2'],
  ['Name,Amount,Date to be paid\nA,38000,30/11/2026\nB,32000,30/11/2026', {}, '70000 in 2'],
  ['Name,Amount,Last paid\nA,38000,30/10/2026\nB,32000,30/10/2026', {}, '70000 in 2'],
  ['Name,Amount,Due date\nA,38000,30/11/2026\nB,32000,30/11/2026', {}, '70000 in 2'],
  ['Name,Amount,Last paid\nA,38000,30/10/2026\nB,32000,', {}, '70000 in 2'],
  [
    'Date,Amount,Status,Batch\n03/02/2026,1500,Completed,A\n03/02/2026,2500,Completed,B',
    { isPast: true },
    '4000 in 2'
  ],
  ['Date,Amount,State\n03/02/2026,1500,Lagos\n03/02/2026,2500,Ogun', { isPast: true }, '4000 in 2'],
  [
    'Date,Name,State,Amount\n03/02/2026,A,Lagos,1500\n03/02/2026,B,Ogun,2500',
    { isPast: true, currency: 'NGN' },
    '4000 in 2'
  ],
  ['Name,State,Amount\nA,Lagos,1500\nB,Kano,2500', { currency: 'NGN' }, '4000 in 2']
])('rows that moved nothing are left out or asked about: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
