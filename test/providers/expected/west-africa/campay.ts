import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const campay: ProviderExpectation = {
  balances: [
    'mtn | MTN | XAF | 120500 | ordinary | true | ',
    'orange | Orange | XAF | 8400 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '400-login': rejected,
    '401-login': rejected
  }
}
