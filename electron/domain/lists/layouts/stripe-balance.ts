import type { ListLayout } from './list-layout.ts'

/** The itemized balance report of Stripe: net is what changed the balance, negative for what left it (2026-11). */
export const stripeBalance: ListLayout = {
  id: 'stripe-balance',
  brand: 'Stripe',
  kind: 'statement',
  header: ['balance_transaction_id', 'created_utc', 'currency', 'gross', 'fee', 'net', 'reporting_category'],
  columns: {
    gross: 'other',
    fee: 'other',
    net: 'amount',
    reporting_category: 'other'
  },
  minus: 'out'
}
