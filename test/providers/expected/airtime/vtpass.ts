import { address, down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const vtpass: ProviderExpectation = {
  balances: ['wallet | Wallet | NGN | 785.50 | ordinary | true | '],
  failures: {
    '021': permission,
    '022': permission,
    '023': permission,
    '024': permission,
    '027': address,
    '083': unreadable('refusedInBody'),
    '087': rejected,
    '401': rejected,
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
