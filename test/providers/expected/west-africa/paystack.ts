import { address, down, notFound, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const paystack: ProviderExpectation = {
  balances: [
    'NGN | NGN | NGN | 17000.00 | ordinary | true | ',
    'GHS | GHS | GHS | 5.05 | ordinary | true | ',
    'XOF | XOF | XOF | 250000.00 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '401-address': address,
    '403-address': address,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  decimals: 2
}
