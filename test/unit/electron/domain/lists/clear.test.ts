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
  ],
  [
    'Statement\nAccount Name: DEMO TRADERS\nAccount Number: 1234567890\nPeriod: 01/02/2026 to 28/02/2026\n\nDate,Narration,Debit,Credit,Balance\n03/02/2026,x,1500,,8500\n03/02/2026,y,2500,,6000',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'DEMO LTD\nP.O. Box 12345-00100, Nairobi\nPAYROLL NOVEMBER 2026\n\nNo.,Name,Net Pay\n1,A,45000\n2,B,36000',
    {},
    '81000 in 2'
  ],
  [
    'DEMO LTD,,,\nPayroll for November 2026,,,\nPrinted on,30/11/2026,,\nNo.,Name,ID,Net Pay\n1,A,123,45000\n2,B,124,36000',
    {},
    '81000 in 2'
  ],
  [',,,\n,No.,Name,Net Pay\n,1,A,45000\n,2,B,36000', {}, '81000 in 2'],
  [
    'Name,ID,Net Pay\nHEAD OFFICE,,\nA,123,45000\nKISUMU,,\nB,124,36000',
    {},
    '81000 in 2; left out 2 heading; left out 4 heading'
  ],
  [
    'Name,ID,Net Pay\nA,123,45000\nB,124,36000\nTotal,,81000\nPrepared by:,,\nChecked by:,,\nApproved by: ______,,',
    {},
    'asks totals 4; left out 5 heading; left out 6 heading; left out 7 heading'
  ],
  [
    'Name,ID,Net Pay\nA,123,45000\nB,124,36000\nTotal,,81000\n"I certify that the above is correct",,',
    {},
    'asks totals 4; left out 5 heading'
  ],
  [
    'Name,ID,Net Pay\nA,123,45000\nB,124,36000\nTotal,,81000\nSignature: ____________ Date: __________,,',
    {},
    'asks totals 4; left out 5 heading'
  ],
  [
    'Name,ID,Net Pay\nA,123,45000\nB,124,36000\nTotal,,81000\nAsante sana,,',
    {},
    'asks totals 4; left out 5 heading'
  ],
  [
    'Name,ID,Net Pay\nA,123,45000\nB,124,36000\nTotal,,81000\n\nPage 1 of 1,,',
    {},
    'asks totals 4; left out 6 heading'
  ],
  ['"Name","Net Pay (KES)","Signature"\n"A","45,000.00",""\n"B","36,000.00",""', {}, '81000 in 2'],
  [
    'Date|Narration|Amount\n2026-02-03|PAY;A;NOV|1500\n2026-02-03|PAY;B;NOV|2500',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'Date;Narration;Amount\n2026-02-03;PAY, A, NOV;1500\n2026-02-03;PAY, B, NOV;2500',
    { isPast: true },
    '4000 in 2'
  ],
  [
    'Date\tNarration\tAmount\n2026-02-03\tPAY, A; NOV|x\t1,500\n2026-02-03\tPAY, B; NOV|y\t2,500',
    { isPast: true },
    '4000 in 2'
  ],
  ['Name,Amount\nA,150000/=\nB,Ugx 50000/-', { currency: 'UGX' }, '200000 in 2'],
  ['Name,Amount\nA,USH. 150000\nB,Ug. Shs 50000', { currency: 'UGX' }, '200000 in 2'],
  ['Jina,Kiasi\nA,TZS 150000/=\nB,Tsh. 50000/-', { currency: 'TZS' }, '200000 in 2'],
  ['Name,Amount\nA,Kes.1500\nB,KES. 2500', {}, '4000 in 2'],
  ['Name,Amount\nA,"Kshs 1,500.00/-"\nB,"KSHS.2,500.00"', {}, '4000 in 2'],
  ['Name,Amount\nA,K.Sh. 1500\nB,K.sh 2500', {}, '4000 in 2'],
  ['Name,Amount\nA,"GHS 1,500.00"\nB,"Ghs. 2,500.00"', { currency: 'GHS' }, '4000 in 2'],
  ['Name,Amount\nA,"¢1,500.00"\nB,"GH₵2,500"', { currency: 'GHS' }, '4000 in 2'],
  ['Name,Amount\nA,"1,500 RWF"\nB,"RWF 2,500"', { currency: 'RWF' }, '4000 in 2'],
  ['Nom;Montant\nA;1 500 F CFA\nB;2 500 XOF', { currency: 'XOF', language: 'fr' }, '4000 in 2'],
  ['Nom;Montant\nA;1 500 Francs\nB;2 500 francs CFA', { currency: 'XOF', language: 'fr' }, '4000 in 2'],
  ['Name,Amount\nA,="1500.00"\nB,="2500.00"', {}, '4000 in 2'],
  ['Date,Amount\n03/02/2026,1750.50', { isPast: true, currency: 'UGX' }, '1750.5 in 1'],
  ['Name,Amount\nA,1750.50', { currency: 'UGX' }, 'refused 2 tooManyDecimals'],
  ['Name,Amount\nA,1500.000\nB,2500.000', {}, '4000 in 2'],
  ['Name,Net Pay,\nA,1500,\nB,2500,', {}, '4000 in 2'],
  ['Name,Net Pay,,,\nA,1500\nB,2500,,,,', {}, '4000 in 2'],
  ['Name,Net Pay\nA,1500,signed\nB,2500,', {}, '4000 in 2'],
  ['Name,Net Pay\nA, 1500\nB,2500 ', {}, '4000 in 2'],
  ['Name,Net Pay\nA,1 500\nB,2 500', {}, '4000 in 2'],
  ['Name,Net Pay\nA,1 500.00\nB,2 500.00', {}, '4000 in 2'],
  ['Name,Net Pay\nA,1.500\nB,"2.500,50"', {}, '4000.5 in 2'],
  ['Name;Net Pay\nA;1,500\nB;2.500', {}, 'asks decimals'],
  ['#,Name,Net Pay\n1,A,1500\n2,B,2500', {}, '4000 in 2'],
  ['S/No,Name,Net Pay\n1.,A,1500\n2.,B,2500', {}, '4000 in 2'],
  ['No;Nom;Net à payer;Émargement\n1;A;1500;\n2;B;2500;', {}, '4000 in 2']
])('what has one reading is read: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
