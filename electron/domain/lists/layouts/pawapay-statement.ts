import type { ListLayout } from './list-layout.ts'

/** The statement of a pawaPay wallet. Its documentation says that the times are in UTC; the file does not (2026-11). */
export const pawapayStatement: ListLayout = {
  id: 'pawapay-statement',
  brand: 'pawaPay',
  kind: 'statement',
  header: ['Creation Date', 'MSISDN', 'Transaction ID', 'Amount', 'Currency', 'Country', 'Type'],
  zone: 'UTC',
  columns: {
    Type: 'way'
  }
}
