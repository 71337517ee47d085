import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const paypack: ProviderExpectation = {
  balances: [
    'mtn | MTN | RWF | 845000 | ordinary | true | ',
    'airtel | Airtel | RWF | 61250 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '401-client': rejected
  }
}
