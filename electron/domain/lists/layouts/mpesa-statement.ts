import type { ListLayout } from './list-layout.ts'

/** The statement of an M-PESA organization, till or personal account, as its portal exports it: Withdrawn is negative there (2026-11). */
export const mpesaStatement: ListLayout = {
  id: 'mpesa-statement',
  brand: 'M-PESA',
  kind: 'statement',
  dates: 'dayFirst',
  header: [
    'Receipt No.',
    'Completion Time',
    'Details',
    'Transaction Status',
    'Paid In',
    'Withdrawn',
    'Balance'
  ]
}
