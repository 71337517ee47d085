import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const sasapay: ProviderExpectation = {
  balances: [
    'Bulk Payment | Bulk Payment | KES | 0.0 | ordinary | true | ',
    'Utility Account | Utility Account | KES | 0.0 | ordinary | true | ',
    'Working Account | Working Account | KES | 1000.0 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '200-failing': unreadable('refusedInBody'),
    '200-false': unreadable('refusedInBody'),
    '400-client': rejected,
    '401-client': rejected,
    '403-client': rejected,
    '200-token-false': unreadable('refusedInBody')
  }
}
