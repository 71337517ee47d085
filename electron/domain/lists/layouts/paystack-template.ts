import type { ListLayout } from './list-layout.ts'

/** The table that Paystack takes for transfers in bulk (2026-11). */
export const paystackTemplate: ListLayout = {
  id: 'paystack-template',
  brand: 'Paystack',
  kind: 'template',
  header: [
    'Transfer Amount',
    'Transfer Note (Optional)',
    'Transfer Reference (Optional)',
    'Recipient Code',
    'Bank Code or Slug',
    'Account Number'
  ],
  columns: {
    'Transfer Note (Optional)': 'other'
  }
}
