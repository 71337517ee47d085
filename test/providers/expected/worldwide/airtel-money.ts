import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const airtelMoney: ProviderExpectation = {
  balances: ['collection | Collection | UGX | 230000.50 | ordinary | true | UG'],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    '200-status': unreadable('refusedInBody'),
    '401-client': rejected,
    '400-client': rejected
  }
}
