import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const wise: ProviderExpectation = {
  balances: [
    '200001 | EUR | EUR | 2500.00 | ordinary | true | Business',
    '200002 | KES | KES | 125000.00 | ordinary | true | Business',
    '200101 | GBP | GBP | 310.25 | ordinary | true | Personal'
  ],
  failures: {
    '401-token': rejected,
    '401-unauthorized': rejected,
    '403-verification': permission,
    '404': notFound,
    '429': throttled(60),
    '500': down(500)
  }
}
