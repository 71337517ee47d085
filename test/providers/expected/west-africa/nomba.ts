import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const nomba: ProviderExpectation = {
  balances: ['parent | Account | NGN | 9500.0 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    '401-client': rejected,
    '200-token-failing': unreadable('token')
  }
}
