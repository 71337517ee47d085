import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  [
    'recipient_name,recipient_phone,amount,currency,reference\nA,254700000001,1500,KES,P1\nB,256700000001,50000,UGX,P2',
    {},
    'refused 3 otherCurrency'
  ],
  [
    'Country,Telco,Currency,MSISDN,Amount,Description\nKEN,MPESA_KEN,KES,254700000001,1500,Wages one\nUGA,MTN_MOMO_UGA,UGX,256700000001,50000,Wages two',
    {},
    'refused 3 otherCurrency'
  ],
  ['Name,Net Pay (UGX)\nA,150000\nB,50000', {}, 'refused currency'],
  ['Name,Amount (KES),Amount (USD)\nA,1500,11.60\nB,2500,19.34', {}, '4000 in 2'],
  ['phone,amount,ccy\n254700000001,1500,kes\n256700000001,50000,ugx', {}, 'refused 3 otherCurrency'],
  ['Payroll in UGX\nName,Amount\nA,150000\nB,50000', {}, 'refused currency'],
  ['Currency:,UGX\nName,Amount\nA,150000\nB,50000', {}, 'refused currency'],
  ['Name,Amount\n,(UGX)\nA,150000\nB,50000', {}, 'refused currency'],
  ['Name,amount_ugx\nA,150000', {}, 'refused currency'],
  ['Name,KES Amount,USD Amount\nA,1500,11.6\nB,2500,19', {}, '4000 in 2'],
  ['Name,Amount,Cur\nA,1500,Ksh\nB,2500,USh', {}, 'refused 3 otherCurrency'],
  ['Name,Amount,\nA,1500,KES\nB,2500,USD', {}, 'refused 3 otherCurrency'],
  ['Name,Montant (FCFA)\nA,1500', { currency: 'XOF' }, '1500 in 1'],
  ['Name,Amount in Shillings\nA,1500', {}, '1500 in 1'],
  ['Name,Net Pay USD\nA,1500', {}, 'refused currency'],
  ['Name,Amount,Currency\nA,1500,Kenya Shillings\nB,50,US Dollars', {}, 'refused 3 otherCurrency'],
  ['Name,Local Amount,Amount USD,Currency\nA,1500,11,KES\nB,2500,19,KES', {}, 'asks source'],
  ['A\t1500\tKES\nB\t2500\tUGX', {}, 'refused 2 otherCurrency'],
  ['Name,Amount,Country\nA,1500,KE\nB,2500,UG', {}, '4000 in 2'],
  ['Name,Amount,Devise\nA,1500,FCFA\nB,2500,EUR', { currency: 'XOF' }, 'refused 3 otherCurrency'],
  ['All amounts in TZS\n\nName,Amount\nA,1500', {}, 'refused currency'],
  ['Staff (KES),Amount (USD)\nA,1500', {}, 'refused currency'],
  ['Name,Amount,Currency\nA,1500,\nB,2500,KES', {}, '4000 in 2'],
  ['Name,Amount,Currency Code\nA,1500,UGX', {}, 'refused 2 otherCurrency'],
  ['Name,USD,KES\nA,11.6,1500\nB,19,2500', {}, '4000 in 2'],
  ['Name,Amount (Ush)\nA,1500', {}, 'refused currency'],
  ['Name,UGX\nA,150000', {}, 'refused currency'],
  ['Name,Amount,Source Currency,Target Currency\nA,1500,KES,UGX', {}, '1500 in 1'],
  ['Payroll November (UGX)\nName,Amount\nA,1500', {}, 'refused currency'],
  ['Name,Pays,Montant\nA,CI,1500\nB,SN,2500', { currency: 'XOF', language: 'fr' }, '4000 in 2'],
  ['Amount,Name\n"USD 1,500",A', {}, 'refused 2 otherCurrency'],
  ['Name,Amount\nA,$15\nB,KES 20', {}, 'refused 2 otherCurrency'],
  ['Name,Amount,Country Code,Currency Code\nA,1500,KE,KES\nB,50000,UG,UGX', {}, 'refused 3 otherCurrency'],
  ['Name,Montant en USD\nA,1500', {}, 'refused currency'],
  ['Name,Amount - UGX\nA,150000', {}, 'refused currency'],
  ['Name,Amount/UGX\nA,150000', {}, 'refused currency'],
  ['Name,Net Pay [USD]\nA,1500', {}, 'refused currency'],
  ['Name,Amount US$\nA,1500', {}, 'refused currency'],
  ['Name,Amount ($)\nA,1500', {}, 'refused currency'],
  [
    'Salaries for Kampala branch - November 2026 (Amounts in Uganda Shillings)\nName,Amount\nA,150000',
    {},
    'refused currency'
  ],
  [
    'Account Currency,UGX\nAccount No,123\nDate,Details,Debit,Credit,Balance\n01/02/2026,x,1500,,8500',
    {},
    'refused currency'
  ],
  [
    'Account Currency: UGX\nDate,Details,Debit,Credit,Balance\n01/02/2026,x,1500,,8500',
    { isPast: true },
    'refused currency'
  ],
  ['Name,Pay,Remarks\nA,1500,KES\nB,2500,UGX', {}, 'refused 3 otherCurrency'],
  ['Name,Amount\nA,"1,500 KES"\nB,"50,000 UGX"', {}, 'refused 3 otherCurrency'],
  ['Name,Amount\nA,"TZS 1,500"\nB,"TZS 50,000"', {}, 'refused 2 otherCurrency; refused 3 otherCurrency'],
  ['Name,Amount USD,Amount KES,Rate\nA,11.6,1500,129\nB,19.3,2500,129', {}, '4000 in 2'],
  ['Name,Net (USD),Net (KSh)\nA,11.6,1500\nB,19.3,2500', {}, '4000 in 2'],
  ['Name,Net (USD),Net (UGX)\nA,11.6,41500\nB,19.3,72500', {}, 'asks source'],
  ['Nom,Montant (F CFA)\nA,1500\nB,2500', { currency: 'XOF', language: 'fr' }, '4000 in 2'],
  ['Name,Amount (Frw)\nA,1500\nB,2500', { currency: 'RWF' }, '4000 in 2'],
  ['Nom,Montant (XOF)\nA,1500', { currency: 'XAF' }, 'refused currency'],
  ['Name\tAmount\t\nA\t1500\tKsh\nB\t50000\tUsh', {}, 'refused 3 otherCurrency'],
  ['Name,Cur.,Amount\nA,KES,1500\nB,UGX,50000', {}, 'refused 3 otherCurrency'],
  ['Name,CurrencyCode,Amount\nA,KES,1500\nB,UGX,50000', {}, 'refused 3 otherCurrency'],
  ['Name,Ccy.,Amount\nA,kes,1500\nB,ugx,50000', {}, 'refused 3 otherCurrency'],
  ['Amount,Amount currency,Fee,Fee currency\n1500,KES,5,KES\n2500,UGX,5,KES', {}, 'refused 3 otherCurrency'],
  [
    'Beneficiary Name,Beneficiary Account,Bank,Amount,Currency,Narration\nA,1234567,Equity,1500,KES,x\nB,1234568,KCB,2500,KES,y',
    {},
    '4000 in 2'
  ],
  ['Name,UGX Amount\nA,150000', {}, 'refused currency'],
  ['Name,Ush\nA,150000', {}, 'refused currency'],
  ['Name,amount_in_usd\nA,1500', {}, 'refused currency'],
  ['Name,AmountUSD\nA,1500', {}, 'refused currency'],
  ['Name,Montant XOF\nA,1500', {}, 'refused currency'],
  ['Name,Kiasi (TSh)\nA,1500', {}, 'refused currency'],
  ['Jina,Kiasi kwa TZS\nA,1500', {}, 'refused currency']
])('the currency is read from a column, a header, a unit or a title: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
