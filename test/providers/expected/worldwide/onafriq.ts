import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const onafriq: ProviderExpectation = {
  balances: ['1 | UGX | UGX | 250000.00 | ordinary | true | ', '2 | KES | KES | 0 | ordinary | false | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
