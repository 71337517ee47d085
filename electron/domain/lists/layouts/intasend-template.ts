import type { ListLayout } from './list-layout.ts'

/** The table that IntaSend takes for payouts in bulk (2026-11). */
export const intasendTemplate: ListLayout = {
  id: 'intasend-template',
  brand: 'IntaSend',
  kind: 'template',
  header: ['Name', 'Account', 'Amount', 'Narrative'],
  columns: {
    Account: 'other',
    Narrative: 'other'
  }
}
