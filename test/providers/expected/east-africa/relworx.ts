import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const relworx: ProviderExpectation = {
  balances: ['UGX | UGX | UGX | 0.0 | ordinary | true | ', 'KES | KES | KES | 15400.75 | ordinary | true | '],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '403': permission,
    '404': notFound,
    '422': unreadable('refusedInBody'),
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '200-failing': unreadable('refusedInBody')
  }
}
