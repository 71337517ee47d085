import type { ListLayout } from './list-layout.ts'

/** What most banks export: the balance, and money out and in by two columns. No bank is named, since hundreds write it (2026-11). */
export const bankStatement: ListLayout = {
  id: 'bank-statement',
  brand: '',
  kind: 'statement',
  header: ['Date', 'Debit', 'Credit', 'Balance']
}
