import type { ListLayout } from './list-layout.ts'

/** The transfers that Paystack exports (2026-11). */
export const paystackTransfers: ListLayout = {
  id: 'paystack-transfers',
  brand: 'Paystack',
  kind: 'payouts',
  header: ['Transfer Code', 'Amount', 'Currency', 'Status', 'Recipient', 'Transferred On'],
  columns: {
    'Transferred On': 'moment',
    Recipient: 'other'
  }
}
