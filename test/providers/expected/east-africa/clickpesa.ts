import { down, notFound, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const clickPesa: ProviderExpectation = {
  balances: ['TZS | TZS | TZS | 39000 | ordinary | true | ', 'USD | USD | USD | 104.5 | ordinary | true | '],
  failures: {
    '401': rejected,
    '404': notFound,
    '409': unreadable('refusedInBody'),
    '429': throttled(),
    '500': down(500),
    '403-client': rejected,
    '403-expired': rejected,
    '403-unauthorized': rejected
  }
}
