import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const monnify: ProviderExpectation = {
  balances: ['3934178936 | Wallet | NGN | 378.93 | ordinary | true | 3934178936'],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    '401-credentials': rejected,
    '200-login-failing': unreadable('refusedInBody')
  }
}
