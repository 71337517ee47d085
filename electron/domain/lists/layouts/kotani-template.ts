import type { ListLayout } from './list-layout.ts'

/** The table that Kotani Pay takes for payouts in bulk (2026-11). */
export const kotaniTemplate: ListLayout = {
  id: 'kotani-template',
  brand: 'Kotani Pay',
  kind: 'template',
  header: ['recipient_name', 'recipient_phone', 'amount', 'currency', 'reference']
}
