import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  [
    'Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\nX1,03-02-2026 10:15:00,Business Payment,Completed,,-1500.00,98500.00\nX2,03-02-2026 10:30:00,Business Payment,Completed,,-2500.00,96000.00',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\nX1,2026-02-03 10:15:00,Top-up,Completed,"10,000.00",,"110,000.00"\nX2,2026-02-03 10:30:00,Business Payment,Completed,,"-2,500.00","107,500.00"',
    { isPast: true },
    '-7500 in 2'
  ],
  [
    'Date,Narration,Debit Amount,Credit Amount,Balance\n03/02/2026,Top-up,0.00,5000.00,15000.00\n03/02/2026,Payout,1200.00,0.00,13800.00\n03/02/2026,Payout,800.00,0.00,13000.00',
    { isPast: true },
    '-3000 in 3'
  ],
  [
    'Date,Narration,Type,Amount\n03-02-2026 10:00,Top-up,CR,5000.00\n03-02-2026 11:00,Payout,DR,1200.00',
    { isPast: true },
    '-3800 in 2'
  ],
  [
    'TransferWise ID,Date,Amount,Currency,Running Balance,Total fees\nT1,03-02-2026,-100.00,EUR,900.00,1.50\nT2,04-02-2026,250.00,EUR,1150.00,0.00',
    { currency: 'EUR', isPast: true },
    '-150 in 2'
  ],
  [
    'Date,Particulars,Amount,Balance\n03-02-2026,EFT,"1,500.00 DR","98,500.00 CR"\n04-02-2026,EFT,"2,500.00 DR","96,000.00 CR"',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'Date,Details,Money Out,Money In,Balance\n03/02/2026,x,1200,,8800\n03/02/2026,y,,300,9100',
    { isPast: true },
    '900 in 2'
  ],
  [
    'Date,Description,Payments,Deposits,Balance\n03/02/2026,x,1200,,8800\n03/02/2026,y,,300,9100',
    { isPast: true },
    '900 in 2'
  ],
  [
    'Date,Details,Withdrawals (KES),Deposits (KES)\n03/02/2026,x,1200,-\n03/02/2026,y,-,300',
    { isPast: true },
    '900 in 2'
  ],
  ['Date,Details,Amount,Dr/Cr\n03/02/2026,x,1200,D\n03/02/2026,y,300,C', { isPast: true }, '900 in 2'],
  ['Date,Details,Direction,Amount\n03/02/2026,x,OUT,1200\n03/02/2026,y,IN,300', { isPast: true }, '900 in 2'],
  ['Date,Amount,Balance\n03/02/2026,-1200,8800\n03/02/2026,-300,8500', { isPast: true }, '1500 in 2'],
  [
    'Date,Amount,Balance\n03/02/2026,1200,8800\n03/02/2026,300,8500\n04/02/2026,5000,13500',
    { isPast: true },
    'asks ways 2'
  ],
  [
    'Date,Amount,Balance\n04/02/2026,5000,13500\n03/02/2026,300,8500\n03/02/2026,1200,8800',
    { isPast: true },
    'asks ways 4'
  ],
  ['Date,Amount\n03/02/2026,-1200\n03/02/2026,300', { isPast: true }, 'asks minus'],
  ['Date,Amount\n03/02/2026,-1200\n03/02/2026,-300', { isPast: true }, 'asks minus'],
  ['Date,Amount\n03/02/2026,-1200\n03/02/2026,300', { isPast: true, choice: { minus: 'out' } }, '900 in 2'],
  ['Date,Withdrawn\n03/02/2026,-1200\n03/02/2026,-300', { isPast: true }, '1500 in 2'],
  ['Date,Paid In\n03/02/2026,1200', { isPast: true }, 'asks source'],
  ['Date,Paid In\n03/02/2026,1200', {}, 'asks source'],
  ['Date,Debit,Credit\n03/02/2026,1200,\n04/02/2026,,500', {}, 'refused 3 moneyIn'],
  ['Date,Type,Amount\n03/02/2026,Payout,1200\n04/02/2026,Top-up,500', { isPast: true }, '700 in 2'],
  [
    'Date,Type,Amount\n03/02/2026,Payout,1200\n04/02/2026,Adjustment,500\n05/02/2026,Top-up,100',
    { isPast: true },
    'asks ways 3'
  ],
  ['Date,Type,Amount\n03/02/2026,Salary,1200\n04/02/2026,Wages,500', { isPast: true }, '1700 in 2'],
  [
    'Date,Details,Débit,Crédit,Solde\n03/02/2026,x,"1 200,00",,"8 800,00"\n03/02/2026,y,,"300,00","9 100,00"',
    { isPast: true, currency: 'EUR', language: 'fr' },
    '900 in 2'
  ],
  ['Date,Amount\n03/02/2026,"1,500.00CR"\n03/02/2026,"2,500.00DR"', { isPast: true }, '1000 in 2'],
  ['Date,Debit,Credit\n03/02/2026,1200,0\n04/02/2026,-200,0', { isPast: true }, '1000 in 2'],
  [
    'Tarehe,Maelezo,Zilizotoka,Zilizoingia,Salio\n03/02/2026,x,1200,,8800\n03/02/2026,y,,300,9100',
    { isPast: true },
    '900 in 2'
  ],
  [
    'Date,Description,Withdrawal,Deposit,Balance\n03/02/2026,x,"1,200.00",,"8,800.00"\n03/02/2026,y,,300.00,"9,100.00"',
    { isPast: true },
    '900 in 2'
  ],
  [
    'Date,Ref,Description,Amount,CR/DR,Balance\n1/2/26,1,x,1200,DR,8800\n2/2/26,2,y,300,CR,9100',
    { isPast: true },
    '900 in 2'
  ],
  ['Date,Sens,Montant\n01/02/2026,Débit,1200\n02/02/2026,Crédit,300', { isPast: true }, '900 in 2'],
  [
    'Date,Amount,Balance\n01/02/2026,+300,10300\n02/02/2026,-1200,9100',
    { isPast: true },
    'refused 2 notANumber'
  ],
  [
    'Date,Transaction Type,Amount\n01/02/2026,Withdrawal,1200\n02/02/2026,Deposit,300',
    { isPast: true },
    '900 in 2'
  ],
  ['Date,Details,In,Out\n01/02/2026,x,,1200\n02/02/2026,y,300,', { isPast: true }, '900 in 2'],
  [
    'Receipt No.,Completion Time,Details,Paid In,Withdrawn\nX1,03-02-2026 10:15:00,Pay,0.00,0.00',
    { isPast: true },
    '0 in 1'
  ],
  ['Date,Credit,Balance\n01/02/2026,500,1500', { isPast: true }, 'asks source'],
  [
    'Date,Details,Amount\n03/02/2026,Received from A,2000\n03/02/2026,Sent to B,1500',
    { isPast: true },
    'asks ways 2'
  ],
  [
    'Date,Narration,Amount\n03/02/2026,Top-up of float,2000\n03/02/2026,Payout,1500',
    { isPast: true },
    'asks ways 2'
  ],
  [
    'Tarehe,Maelezo,Kiasi\n03/02/2026,Umetuma kwa B,1500\n03/02/2026,Umepokea kutoka A,2000',
    { isPast: true },
    'asks ways 3'
  ],
  [
    'Date;Libellé;Montant\n03/02/2026;Transfert à B;1500\n03/02/2026;Reçu de A;2000',
    { isPast: true, language: 'fr', currency: 'XOF' },
    'asks ways 3'
  ],
  [
    'Date,Details,Withdrawn\n03/02/2026,Refund to customer,2000\n03/02/2026,Payout,1500',
    { isPast: true },
    '3500 in 2'
  ],
  ['Date,Narration,Amount\n2026-02-03,Salary A,2000\n2026-02-03,Levy,1500', { isPast: true }, '3500 in 2'],
  [
    'Date,Type,Amount\n03/02/2026,Payment from A,2000\n03/02/2026,Payment to B,1500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Type,Amount,Balance\n03/02/2026,Cash In,2000,12000\n03/02/2026,Cash Out,1500,10477',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Opening balance,,,10000\nDate,Details,Amount,Balance\n03/02/2026,x,2000,12000\n03/02/2026,y,1500,10477',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Solde initial;10 000\nDate;Libellé;Montant;Solde\n03/02/2026;x;2 000;12 000\n03/02/2026;y;1 500;10 500',
    { isPast: true, language: 'fr', currency: 'XOF' },
    '-500 in 2'
  ],
  [
    'Date,Details,Amount,Balance\n03/02/2026,x,2000,77\n03/02/2026,y,1500,88',
    { isPast: true },
    'asks ways 2, 3'
  ],
  ['Name,Amount,Balance\nA,2000,77\nB,1500,88', { isPast: true }, '3500 in 2'],
  ['Date,Details,Amount,Balance\n03/02/2026,x,2000,77\n03/02/2026,y,1500,88', {}, '3500 in 2'],
  [
    'Date,Details,Amount,Balance\n03/02/2026,x,"-1,500.00","8,500.00"\n03/02/2026,y,"2,000.00","10,500.00"\n03/02/2026,z,500.00,"11,000.00"',
    { isPast: true },
    '-1000 in 3'
  ],
  [
    'Date,Details,Amount,Balance\n03/02/2026,x,"-1,500.00","11,500.00"\n03/02/2026,y,"2,000.00","9,500.00"\n03/02/2026,z,500.00,"9,000.00"',
    { isPast: true },
    '1000 in 3'
  ],
  [
    'Date,Details,Amount,Balance\n05/02/2026,z,500,11000\n04/02/2026,y,2000,10500\n03/02/2026,x,1500,8500',
    { isPast: true },
    'asks ways 4'
  ],
  ['Date,Type,Amount\n03/02/2026,Payment,1500\n03/02/2026,Refund,500', { isPast: true }, 'asks ways 3'],
  [
    'Date,Type,Amount\n03/02/2026,Payout,1500\n03/02/2026,Reversal,500\n04/02/2026,Top-up,5000',
    { isPast: true },
    'asks ways 3'
  ],
  [
    'Date,Amount,Balance before,Balance after\n2026-02-03 07:15:00,1500,100000,98500\n2026-02-03 07:20:00,2500,98500,96000',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'Date,Amount,Previous Balance,New Balance\n2026-02-03 07:15:00,1500,100000,98500\n2026-02-03 07:20:00,2500,98500,101000',
    { isPast: true },
    '-1000 in 2'
  ],
  [
    'Date,Amount,Balance before\n2026-02-03 07:15:00,1500,100000\n2026-02-03 07:20:00,2500,98500',
    { isPast: true },
    'asks ways 2, 3'
  ]
])('money out and in are told apart: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
