import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['Date,Debit,Credit\n03/02/2026,1500,\n03/02/2026,,2000', { isPast: true }, '-500 in 2'],
  [
    'Transaction Date,Value Date,Narrative,Debit,Credit,Running Balance\n03-Feb-2026,03-Feb-2026,MPS 254700000001 A B,"1,500.00",,"8,500.00"\n03-Feb-2026,03-Feb-2026,DEPOSIT,,"20,000.00","28,500.00"\n04-Feb-2026,04-Feb-2026,CHQ 12,"5,000.00",,"23,500.00"',
    { isPast: true },
    '-13500 in 3'
  ],
  [
    'Txn Date,Description,Value Date,Money Out,Money In,Ledger Balance,Bank Reference Number\n03.02.2026,Transfer,03.02.2026,"-1,500.00","0.00","8,500.00",FT1\n03.02.2026,Deposit,03.02.2026,"0.00","2,000.00","10,500.00",FT2\n04.02.2026,Transfer,04.02.2026,"-1,000.00","0.00","9,500.00",FT3',
    { isPast: true },
    '500 in 3'
  ],
  [
    'Trans. Time,Value Date,Description,Debit(₦),Credit(₦),Balance After(₦),Channel,Transaction Reference\n2026 Feb 03 10:15:00,2026 Feb 03,Transfer to A,"1,500.00",--,"8,500.00",App,1\n2026 Feb 03 10:20:00,2026 Feb 03,Transfer from B,--,"2,000.00","10,500.00",App,2\n2026 Feb 03 10:25:00,2026 Feb 03,Airtime,"1,000.00",--,"9,500.00",App,3',
    { isPast: true, currency: 'NGN' },
    '500 in 3'
  ],
  [
    'Date/Time,Money In,Money out,Category,To / From,Description,Balance\n03/02/26 10:15:00,,"₦1,500.00",outward transfer,A,x,"₦8,500.00"\n03/02/26 10:20:00,"₦2,000.00",,inward transfer,B,y,"₦10,500.00"\n03/02/26 10:25:00,,"₦1,000.00",outward transfer,C,z,"₦9,500.00"',
    { isPast: true, currency: 'NGN' },
    '500 in 3'
  ],
  [
    'Trans Date,Reference,Value Date,Debit,Credit,Balance,Originating Branch,Remarks\n03-Feb-2026,\'1,03-Feb-2026,"1,500.00",,"8,500.00",E-CHANNELS,TRANSFER BETWEEN CUSTOMERS\n03-Feb-2026,\'2,03-Feb-2026,,"2,000.00","10,500.00",E-CHANNELS,NIP FROM B',
    { isPast: true, currency: 'NGN' },
    '-500 in 2'
  ],
  [
    'S/NO,Posted Date,Value Date,Description,Debit,Credit,Balance\n1,03-FEB-26,03-FEB-26,TRF,"1,500.00",-,"8,500.00"\n2,03-FEB-26,03-FEB-26,TRF FRM,-,"2,000.00","10,500.00"',
    { isPast: true, currency: 'NGN' },
    '-500 in 2'
  ],
  [
    'Transaction Date,Value Date,Description,Withdrawal/Debit,Deposit/Credit,Balance\n03/02/2026,03/02/2026,TRF,"1,500.00","","8,500.00"\n03/02/2026,03/02/2026,TRF FRM,"","2,000.00","10,500.00"',
    { isPast: true, currency: 'GHS' },
    '-500 in 2'
  ],
  [
    'Date,Details,Withdrawals,Lodgements,Balance\n03/02/2026,TRF,"1,500.00","","8,500.00"\n03/02/2026,TRF FRM,"","2,000.00","10,500.00"',
    { isPast: true, currency: 'NGN' },
    '-500 in 2'
  ],
  [
    'Posting Date,Details,Value Date,Debit,Credit,Book Balance\n03.02.2026,TRF,03.02.2026,"1,500.00","","8,500.00"\n03.02.2026,TRF FRM,03.02.2026,"","2,000.00","10,500.00"',
    { isPast: true, currency: 'TZS' },
    '-500 in 2'
  ],
  [
    'Date,Particulars,Chq No,Withdrawals,Deposits,Balance\n01/02/2026,BALANCE B/F,,,,"10,000.00"\n03/02/2026,TRF,,"1,500.00","","8,500.00"\n03/02/2026,TRF FRM,,"","2,000.00","10,500.00"',
    { isPast: true, currency: 'UGX' },
    '-500 in 2; left out 2 total'
  ],
  [
    'Date opération;Date valeur;Libellé;Débit;Crédit\n03/02/2026;03/02/2026;VIR A;-1 500,00;\n03/02/2026;03/02/2026;REMISE;;2 000,00',
    { isPast: true, currency: 'XOF', language: 'fr' },
    '-500 in 2'
  ],
  [
    'Date;Libellé;Montant;Sens\n03/02/2026;VIR A;1 500;D\n03/02/2026;REMISE;2 000;C',
    { isPast: true, currency: 'XOF', language: 'fr' },
    '-500 in 2'
  ],
  [
    'Date;Description;Retraits;Dépôts;Solde\n03/02/2026;VIR A;1 500;;8 500\n03/02/2026;REMISE;;2 000;10 500',
    { isPast: true, currency: 'RWF', language: 'fr' },
    '-500 in 2'
  ],
  [
    'Date,Narration,Transaction Amount,Debit/Credit Indicator,Balance\n03/02/2026,x,"1,500.00",D,"8,500.00"\n03/02/2026,y,"2,000.00",C,"10,500.00"',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Narration,Dr Amount,Cr Amount,Balance\n03/02/2026,x,"1,500.00",0.00,"8,500.00 Cr"\n03/02/2026,y,0.00,"2,000.00","10,500.00 Cr"',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Narration,Amount,,Balance,\n03/02/2026,x,"1,500.00",Dr,"8,500.00",Cr\n03/02/2026,y,"2,000.00",Cr,"10,500.00",Cr',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Details,Amount,Balance\n01/02/2026,Opening Balance,,"10,000.00"\n03/02/2026,x,"1,500.00","8,500.00"\n03/02/2026,y,"2,000.00","10,500.00"',
    { isPast: true },
    '-500 in 2; left out 2 total'
  ],
  [
    'Account No:,123456\nOpening Balance:,"10,000.00"\nClosing Balance:,"10,500.00"\nDate,Details,Amount,Balance\n03/02/2026,x,"1,500.00","8,500.00"\n03/02/2026,y,"2,000.00","10,500.00"',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Details,Amount,Balance\n03/02/2026,y,"2,000.00","10,500.00"\n03/02/2026,x,"1,500.00","8,500.00"\n01/02/2026,Balance brought forward,,"10,000.00"',
    { isPast: true },
    '-500 in 2; left out 4 total'
  ],
  [
    'Date,Details,Amount,Balance\n03/02/2026,x,"1,500.00","8,500.00"\n03/02/2026,y,"2,000.00","6,500.00"',
    { isPast: true },
    'asks ways 2'
  ],
  [
    'Date,Details,Amount,Balance\n03/02/2026,x,"1,500.00","8,500.00"\n03/02/2026,y,"2,000.00","10,500.00"\n04/02/2026,z,"500.00","10,000.00"',
    { isPast: true },
    'asks ways 2'
  ],
  ['Date,Details,Amount,Balance\n03/02/2026,x,"1,500.00","8,500.00"', { isPast: true }, 'asks ways 2'],
  [
    'Date,Details,Debit,Credit,Charges,Balance\n03/02/2026,x,"1,500.00",,0,"8,500.00"\n03/02/2026,y,,"2,000.00",0,"10,500.00"',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Details,Debit,Credit,Balance\n03/02/2026,x,"1,500.00",,"8,500.00"\n03/02/2026,y,,"2,000.00","10,500.00"\nTOTALS,,"1,500.00","2,000.00",',
    { isPast: true },
    'asks totals 4'
  ],
  [
    'Date,Details,Debit,Credit,Balance\n03/02/2026,x,"1,500.00",,"8,500.00"\n03/02/2026,y,,"2,000.00","10,500.00"\n,Total Debits,"1,500.00",,\n,Total Credits,,"2,000.00",',
    { isPast: true },
    'asks totals 4, 5'
  ],
  [
    'Date,Details,Withdrawals (Dr),Deposits (Cr),Balance\n03/02/2026,x,"1,500.00",,"8,500.00"\n03/02/2026,y,,"2,000.00","10,500.00"',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date\tDetails\tPaid out\tPaid in\tBalance\n03/02/2026\tx\t1,500.00\t\t8,500.00\n03/02/2026\ty\t\t2,000.00\t10,500.00',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Transaction Type,Details,Amount\n03/02/2026,Cash Out,x,1500\n03/02/2026,Cash In,y,2000',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Type,Details,Amount\n03/02/2026,Sent,x,1500\n03/02/2026,Received,y,2000',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Type,Details,Amount\n03/02/2026,Send Money,x,1500\n03/02/2026,Receive Money,y,2000',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Transaction Type,Amount\n03/02/2026,Customer Payment to Business,2000\n03/02/2026,Business Payment to Customer,1500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Type,Amount\n03/02/2026,Transfer In,2000\n03/02/2026,Transfer Out,1500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Type,Amount\n03/02/2026,MERCHANT_PAYMENT_RECEIVED,2000\n03/02/2026,TRANSFER_TO_BANK,1500',
    { isPast: true },
    '-500 in 2'
  ],
  ['Date,Description,Amount\n03/02/2026,x,(1500)\n03/02/2026,y,2000', { isPast: true }, 'asks minus'],
  ['Date,Description,Amount\n03/02/2026,x,1500-\n03/02/2026,y,2000', { isPast: true }, 'asks minus'],
  ['Date,Description,Credits\n03/02/2026,y,2000', { isPast: true }, 'asks source'],
  [
    'Date,Description,Debits,Credits,Net\n03/02/2026,x,1500,,-1500\n03/02/2026,y,,2000,2000',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Transaction ID,Date,Transaction Type,Sender,Receiver,Amount DR,Amount CR,Balance\n1,03/02/2026 10:15,Payment,A,B,1500,0,8500\n2,03/02/2026 10:16,Collection,C,A,0,2000,10500',
    { isPast: true, currency: 'UGX' },
    '-500 in 2'
  ],
  [
    'Date,Description,Received,Spent,Balance\n03/02/2026,x,,1500,8500\n03/02/2026,y,2000,,10500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Description,Receipts,Payments,Balance\n03/02/2026,x,,1500,8500\n03/02/2026,y,2000,,10500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Tarehe,Maelezo,Pesa iliyotoka,Pesa iliyoingia,Salio\n03/02/2026,x,1500,,8500\n03/02/2026,y,,2000,10500',
    { isPast: true },
    '-500 in 2'
  ],
  [
    'Account Name,Account Number,Bank Paybill Number,Amount,Nickname,Reason\nA,1234,247247,1500,x,Wages\nB,1235,247247,2500,y,Wages',
    { currency: 'KES' },
    '4000 in 2'
  ],
  [
    'amount,bankCode,accountNumber,narration\n1500,90376,4737809760,House rent\n2500,90376,4737809761,House rent',
    { currency: 'NGN' },
    '4000 in 2'
  ],
  [
    'bank_code,account_number,amount,currency,narration\n044,0690000032,1500,NGN,Salary payment for April\n044,0690000034,2500,NGN,Salary payment for April',
    { currency: 'NGN' },
    '4000 in 2'
  ],
  [
    'Creation Date,MSISDN,Transaction ID,Amount,Currency,Country,MMO,Type,Balance before,Balance after\n2026-02-03 07:15:00,254700000001,a,1500,KES,KEN,MPESA_KEN,PAYOUT,100000,98500\n2026-02-03 07:20:00,254700000002,b,2500,KES,KEN,MPESA_KEN,PAYOUT,98500,96000',
    { currency: 'KES', isPast: true },
    '4000 in 2'
  ],
  [
    'Creation Date,MSISDN,Transaction ID,Amount,Currency,Country,MMO,Type\n2026-02-03 07:15:00,254700000001,a,1500,KES,KEN,MPESA_KEN,PAYOUT\n2026-02-03 07:20:00,254700000002,b,2000,KES,KEN,MPESA_KEN,DEPOSIT',
    { currency: 'KES', isPast: true },
    '-500 in 2'
  ],
  [
    'Date,Reference,Bank,Account Number,Account Name,Amount,Fee,Currency,Status,Narration\n2026-02-03 07:15:00,a,Access,1234,A,1500,10,NGN,SUCCESSFUL,x\n2026-02-03 07:15:00,b,Access,1235,B,2500,10,NGN,FAILED,x',
    { currency: 'NGN', isPast: true },
    '1500 in 1; left out 3 failed'
  ],
  [
    'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Balance\n03/02/2026,10:15:00,Africa/Nairobi,A,Website Payment,Completed,USD,100.00,-3.20,96.80,96.80\n03/02/2026,10:20:00,Africa/Nairobi,B,Payment,Completed,USD,-13.00,0.00,-13.00,83.80',
    { currency: 'USD', isPast: true },
    '-83.8 in 2'
  ],
  [
    'Date,Amount,Description\n2026-02-03,-1500,x\n2026-02-03,2000,y',
    { currency: 'NGN', isPast: true },
    'asks minus'
  ]
])('statements as banks and wallets of many countries write them: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
