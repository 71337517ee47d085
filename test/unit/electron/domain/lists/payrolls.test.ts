import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['Name,Net Pay\nA,38000\nB,32000', {}, '70000 in 2'],
  [
    'Employee Name,ID Number,KRA PIN,Bank,Account,Basic,Commuter Allowance,Gross,NHIF,NSSF,PAYE,HELB,Advance,Net Salary,Signature\nA,12345678,A00Z,KCB,123,40000,3000,43000,500,200,3000,0,1300,38000,\nB,12345679,B00Z,KCB,124,33000,3000,36000,500,200,2000,0,1300,32000,',
    {},
    '70000 in 2'
  ],
  [
    'NAME,GRADE,DAYS,RATE,TOTAL,LESS ADVANCE,NET\nA,1,20,2000,40000,2000,38000\nB,1,17,2000,34000,2000,32000',
    {},
    '70000 in 2'
  ],
  [
    'NAME,DAYS,RATE,TOTAL,ADVANCE,BALANCE\nA,20,2000,40000,2000,38000\nB,17,2000,34000,2000,32000',
    {},
    'asks source'
  ],
  [
    'S/N,Names,Bank,Account No,Gross,Tax,Pension,Net Pay (N)\n1,A,GTB,0123456789,40000,1000,1000,38000\n2,B,UBA,0123456790,34000,1000,1000,32000',
    { currency: 'NGN' },
    '70000 in 2'
  ],
  [
    'Staff,SSNIT,Basic,Tax,Tier 2,Net GH¢\nA,X1,40000,1000,1000,38000\nB,X2,34000,1000,1000,32000',
    { currency: 'GHS' },
    '70000 in 2'
  ],
  [
    'No,Name,Gross Pay,NSSF 5%,PAYE,LST,Net Pay\n1,A,40000,1000,1000,0,38000\n2,B,34000,1000,1000,0,32000',
    { currency: 'UGX' },
    '70000 in 2'
  ],
  [
    'Na,Jina,Mshahara Ghafi,NSSF,PAYE,Mkopo,Mshahara Baki\n1,A,40000,1000,1000,0,38000\n2,B,34000,1000,1000,0,32000',
    { currency: 'TZS' },
    '70000 in 2'
  ],
  [
    'Na.,Jina,Namba ya simu,Kiasi\n1,A,0754000001,38000\n2,B,0754000002,32000',
    { currency: 'TZS' },
    '70000 in 2'
  ],
  [
    'No,Names,Basic salary,RSSB,PAYE,CBHI,Net salary\n1,A,40000,1000,1000,0,38000\n2,B,34000,1000,1000,0,32000',
    { currency: 'RWF' },
    '70000 in 2'
  ],
  [
    'N°;Nom et prénoms;Salaire brut;IPRES;IR;TRIMF;Net à payer\n1;A;40 000;1 000;1 000;0;38 000\n2;B;34 000;1 000;1 000;0;32 000',
    { currency: 'XOF', language: 'fr' },
    '70000 in 2'
  ],
  [
    'Nom;Contact;Montant à transférer\nA;0700000001;38 000\nB;0700000002;32 000',
    { currency: 'XOF', language: 'fr' },
    '70000 in 2'
  ],
  [
    'Phone Number,First Name,Last Name,Amount,Reason\n254700000001,A,B,38000,Salary\n254700000002,C,D,32000,Salary',
    {},
    '70000 in 2'
  ],
  ['Till Number,Amount,Remarks\n600001,38000,Stock\n600002,32000,Stock', {}, '70000 in 2'],
  ['Paybill,Account,Amount\n247247,12345,38000\n247247,12346,32000', {}, '70000 in 2'],
  ['Meter,Units,Amount\n12345,10,38000\n12346,12,32000', {}, '70000 in 2'],
  ['Beneficiary,Narration,DebitAmount,CreditAccount\nA,x,38000,12345\nB,y,32000,12346', {}, '70000 in 2']
])('payrolls and lists of payees as many countries write them: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
