import type { ListLayout } from './list-layout.ts'

/** The statement of an Airtel Money account. There are several; this one has a type, and the balances around each row (2026-11). */
export const airtelStatement: ListLayout = {
  id: 'airtel-statement',
  brand: 'Airtel Money',
  kind: 'statement',
  header: [
    'Transaction ID',
    'Transaction Date',
    'Transaction Type',
    'Transaction Status',
    'Transaction Amount'
  ],
  columns: {
    'Transaction Type': 'way',
    'Transaction Amount': 'amount',
    'Service Charge': 'other',
    'Previous Balance': 'other',
    'Post Balance': 'balance'
  }
}
