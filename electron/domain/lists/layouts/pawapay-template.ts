import type { ListLayout } from './list-layout.ts'

/** The table that pawaPay takes for payouts in bulk (2026-11). */
export const pawapayTemplate: ListLayout = {
  id: 'pawapay-template',
  brand: 'pawaPay',
  kind: 'template',
  header: ['Country', 'Telco', 'Currency', 'MSISDN', 'Amount', 'Description'],
  columns: {
    Country: 'other',
    Telco: 'other'
  }
}
