import { expect, test } from 'vitest'
import { type ColumnRole, columnRole, wordsOf } from '#domain/lists/columns/column-name.ts'
import { namesTotal } from '#domain/lists/rows/row-label.ts'

const roles: Partial<Record<ColumnRole, readonly string[]>> = {
  net: [
    'Net pay',
    'netPay',
    'NET_AMOUNT',
    'NETPAY',
    'Malipo halisi',
    'Amount Payable',
    'Montant TTC',
    'Pay after tax'
  ],
  due: ['Net à payer', 'À payer', 'Take-home', 'Amount to Bank', 'Amount Due', 'Balance Due', 'Outstanding'],
  amount: [
    'Amount',
    'Amount (KES)',
    'Kiasi',
    'Montant',
    'Transfer Amount',
    'amount_kobo',
    'Amount in KES',
    'Total'
  ],
  pay: ['Mshahara', 'Paiement', 'Salary', 'Stipend', 'Payments'],
  paid: ['amount_paid', 'Paid', 'Montant payé'],
  out: ['Withdrawn', 'Debit', 'Money Out', 'Paid out', 'Débit', 'Zilizotoka', 'Sorties'],
  in: ['Paid In', 'Credit Amount', 'Money In (KES)', 'Deposits', 'Crédit', 'Zilizoingia', 'Receipts'],
  way: ['Type', 'Dr/Cr', 'Credit/Debit', 'Direction'],
  balance: ['Salio', 'Running Balance', 'Solde'],
  status: ['Status', 'Transaction Status', 'Hali'],
  currency: ['Currency', 'ccy', 'Devise', 'Source currency'],
  zone: ['TimeZone', 'Time zone'],
  moment: ['Payment date', 'Completion Time', 'Created (UTC)', 'available_on_utc', 'Tarehe'],
  extra: ['Overtime', 'Commission', 'House allowance'],
  other: [
    ...['Phone', 'Téléphone', 'Account no', 'Bank fees', 'Name', 'BASIC PAY', 'YTD Net Pay', 'Gross Amount'],
    ...[
      'VAT Amount',
      'Pay Grade',
      'Payment Terms',
      'Units',
      'Salary Advance',
      'Previous Net Pay',
      'Variance'
    ],
    ...[
      'Montant brut',
      'Montant HT',
      'USD rate',
      'PAYE',
      'Loan Amount',
      'Taxable Pay',
      'Payment Method',
      'EMPNO'
    ]
  ],
  unknown: ['Remainder', 'Mpango', '']
}

test.each(Object.entries(roles).flatMap(([role, names]) => names.map(name => [name, role])))(
  'a column called %j holds: %s',
  (name, role) => {
    expect(columnRole(name)).toBe(role)
  }
)

test('words that were written as one are taken apart, others are not', () => {
  expect(wordsOf('NETPAY')).toEqual(['net', 'pay'])
  expect(wordsOf('YtdNetPay')).toEqual(['ytd', 'net', 'pay'])
  expect(wordsOf('Network')).toEqual(['network'])
})

test.each([
  'Total',
  'TOTAL:',
  ' Grand total',
  'Subtotal',
  'Jumla',
  'Totaux',
  'Total 5,000',
  'Sales Total',
  'Jumla kuu'
])('%j names a total', cell => {
  expect(namesTotal(cell)).toBe(true)
})

test.each(['Totally Wild Ltd', 'Ann', '5,000', '', 'Total Kenya Ltd'])('%j does not name a total', cell =>
  expect(namesTotal(cell)).toBe(false)
)
