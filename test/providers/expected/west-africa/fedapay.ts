import { down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const fedapay: ProviderExpectation = {
  balances: ['1 | MTN | XOF | 900 | ordinary | true | ', '2 | Moov tg | XOF | 45200 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
