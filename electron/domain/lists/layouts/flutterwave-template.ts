import type { ListLayout } from './list-layout.ts'

/** The table that Flutterwave takes for transfers in bulk (2026-11). */
export const flutterwaveTemplate: ListLayout = {
  id: 'flutterwave-template',
  brand: 'Flutterwave',
  kind: 'template',
  header: ['Bank', 'Account Number', 'Amount', 'Currency', 'Narration'],
  columns: {
    Bank: 'other'
  }
}
