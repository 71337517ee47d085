import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const paydunya: ProviderExpectation = {
  balances: ['SN | SN | XOF | 12000 | ordinary | true | ', 'CI | CI | XOF | 0 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
