import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const vonage: ProviderExpectation = {
  balances: ['balance | Account balance | EUR | 29.18202293 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
