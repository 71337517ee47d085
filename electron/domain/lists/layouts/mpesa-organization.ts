import type { ListLayout } from './list-layout.ts'

/** The statement of an M-PESA organization or till, with who was paid and why; Reason Type names the service, not the way (2026-11). */
export const mpesaOrganization: ListLayout = {
  id: 'mpesa-organization',
  brand: 'M-PESA',
  kind: 'statement',
  dates: 'dayFirst',
  header: [
    'Receipt No.',
    'Completion Time',
    'Initiation Time',
    'Details',
    'Transaction Status',
    'Paid In',
    'Withdrawn',
    'Balance',
    'Reason Type'
  ],
  columns: {
    'Balance Confirmed': 'other',
    'Reason Type': 'other',
    'Other Party Info': 'other',
    'A/C No.': 'other'
  }
}
