import type { ListLayout } from './list-layout.ts'

/** The statement of a Wise balance: what left it is negative (2026-11). */
export const wiseStatement: ListLayout = {
  id: 'wise-statement',
  brand: 'Wise',
  kind: 'statement',
  header: ['TransferWise ID', 'Date', 'Amount', 'Currency', 'Running Balance'],
  columns: {
    'Exchange From': 'other',
    'Exchange To': 'other',
    'Total fees': 'other',
    'Exchange To Amount': 'other'
  },
  minus: 'out'
}
