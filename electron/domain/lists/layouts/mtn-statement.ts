import type { ListLayout } from './list-layout.ts'

/** The statement of an MTN MoMo merchant portal. Each amount has a column Currency to its right; only the balance says which way the money went (2026-11). */
export const mtnStatement: ListLayout = {
  id: 'mtn-statement',
  brand: 'MTN MoMo',
  kind: 'statement',
  header: [
    'Id',
    'External id',
    'Date',
    'Status',
    'Type',
    'From',
    'To',
    'Initiated by',
    'Amount',
    'Currency',
    'Fee',
    'Balance'
  ],
  columns: {
    'External amount': 'other',
    Type: 'other',
    Fee: 'other',
    'Provider Category': 'other'
  }
}
