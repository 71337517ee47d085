import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const fincra: ProviderExpectation = {
  balances: [
    '10421 | NGN | NGN | 100000 | ordinary | true | 6428310957',
    '10422 | GHS | GHS | 0 | ordinary | false | 6428310958'
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '422': unreadable('refusedInBody'),
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
