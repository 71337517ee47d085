import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const reloadly: ProviderExpectation = {
  balances: ['wallet | Wallet | USD | 550.75 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '400-credentials': rejected,
    '401-credentials': rejected,
    '403-credentials': rejected
  }
}
