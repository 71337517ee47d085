import { address, down, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const flutterwave: ProviderExpectation = {
  balances: [
    'NGN | NGN | NGN | 2367840 | ordinary | true | ',
    'KES | KES | KES | 0 | ordinary | true | ',
    'GHS | GHS | GHS | 0 | ordinary | true | ',
    'USD | USD | USD | 0 | ordinary | true | '
  ],
  failures: {
    '400': unreadable('refusedInBody'),
    '400-key': rejected,
    '400-address': address,
    '401': rejected,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
