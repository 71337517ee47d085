import { down, notFound, rejected, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const pesaVoucher: ProviderExpectation = {
  balances: ['merchant | Merchant wallet | KES | 125750.00 | ordinary | true | '],
  failures: {
    '401-missing': rejected,
    '401-invalid': rejected,
    '404-merchant': notFound,
    '405': unreadable('refusedInBody'),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  partialFaults: ['query-balance-missing']
}
