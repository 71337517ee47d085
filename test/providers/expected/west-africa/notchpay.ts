import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const notchpay: ProviderExpectation = {
  balances: ['XAF | XAF | XAF | 1000000 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '422': unreadable('refusedInBody'),
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
