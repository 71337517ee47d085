import { down, notFound, permissionOf, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const paypal: ProviderExpectation = {
  balances: ['USD | USD | USD | 1250.75 | ordinary | true | ', 'EUR | EUR | EUR | 0.00 | ordinary | true | '],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '403': permissionOf('Transaction search'),
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '401-client': rejected
  }
}
