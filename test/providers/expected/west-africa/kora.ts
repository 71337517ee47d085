import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const kora: ProviderExpectation = {
  balances: [
    'NGN | NGN | NGN | 400300.90 | ordinary | true | ',
    'USD | USD | USD | 10093756.06 | ordinary | true | ',
    'USD-issuing | Card issuing USD | USD | 17639.67 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
