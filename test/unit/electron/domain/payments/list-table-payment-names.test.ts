import { expect, test } from 'vitest'
import { amountColumnRank, namesAmounts, namesTotal } from '#domain/payments/list-table.ts'

test.each(['Net pay', 'netPay', 'NET_AMOUNT', 'Net à payer', 'Malipo halisi', 'Take-home'])(
  '%s names a net amount',
  name => {
    expect(amountColumnRank(name)).toBe(3)
  }
)

test.each(['Amount', 'Amount (KES)', 'Kiasi', 'Montant', 'Mshahara', 'Paiement', 'amount_paid'])(
  '%s names an amount',
  name => expect(namesAmounts(name)).toBe(true)
)

test.each([
  'Payment date',
  'Phone',
  'Téléphone',
  'Account no',
  'Salio',
  'Bank fees',
  'Name',
  'Network',
  null
])('%s does not name an amount', name => expect(namesAmounts(name ?? '')).toBe(false))

test.each(['Total', 'TOTAL:', ' Grand total', 'Subtotal', 'Jumla', 'Totaux', 'Total 5,000'])(
  '%j names a total',
  cell => {
    expect(namesTotal(cell)).toBe(true)
  }
)

test.each(['Totally Wild Ltd', 'Ann', '5,000', ''])('%j does not name a total', cell =>
  expect(namesTotal(cell)).toBe(false)
)
