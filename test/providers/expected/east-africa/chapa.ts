import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const chapa: ProviderExpectation = {
  balances: ['ETB | ETB | ETB | 1234.5 | ordinary | true | ', 'USD | USD | USD | 20 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
