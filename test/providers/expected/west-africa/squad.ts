import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const squad: ProviderExpectation = {
  balances: ['NGN | NGN | NGN | 12500.75 | ordinary | true | '],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  decimals: 2
}
