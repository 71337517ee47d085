import type { ListLayout } from './list-layout.ts'

/** The payouts that Stripe exports (2026-11). */
export const stripePayouts: ListLayout = {
  id: 'stripe-payouts',
  brand: 'Stripe',
  kind: 'payouts',
  header: ['id', 'Amount', 'Created (UTC)', 'Currency', 'Arrival Date (UTC)', 'Status'],
  columns: {
    Type: 'other',
    Method: 'other',
    'Source Type': 'other'
  }
}
