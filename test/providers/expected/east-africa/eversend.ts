import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const eversend: ProviderExpectation = {
  balances: [
    'UGX | UGX | UGX | 500 | ordinary | true | ',
    'KES | KES | KES | 12750.5 | ordinary | true | ',
    'USD | USD | USD | 0 | ordinary | false | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    '401-client': rejected
  }
}
