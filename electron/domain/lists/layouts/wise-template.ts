import type { ListLayout } from './list-layout.ts'

/** The table that Wise takes for payments in bulk: the amount is in the source or the target currency, as amountCurrency says (2026-11). */
export const wiseTemplate: ListLayout = {
  id: 'wise-template',
  brand: 'Wise',
  kind: 'template',
  header: ['name', 'paymentReference', 'amountCurrency', 'amount', 'sourceCurrency', 'targetCurrency'],
  currencyBy: { column: 'amountCurrency', columns: { source: 'sourceCurrency', target: 'targetCurrency' } },
  columns: {
    amountCurrency: 'other'
  }
}
