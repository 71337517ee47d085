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
    'refused 2 way'
  ],
  [
    'Date,Amount,Balance\n04/02/2026,5000,13500\n03/02/2026,300,8500\n03/02/2026,1200,8800',
    { isPast: true },
    'refused 4 way'
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
    'refused 3 way'
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
    'refused 2 notANumber; asks minus'
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
  ['Date,Credit,Balance\n01/02/2026,500,1500', { isPast: true }, 'asks source']
])('money out and in are told apart: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
