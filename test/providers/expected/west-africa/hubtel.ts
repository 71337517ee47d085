import { address, down, notFound, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const hubtel: ProviderExpectation = {
  balances: [
    'prepaid | Prepaid deposit | GHS | 11.5 | ordinary | true | ',
    'sales | POS sales | GHS | 123.50 | ordinary | true | '
  ],
  failures: {
    '400': notFound,
    '400-other': unreadable('refusedInBody'),
    '401': rejected,
    '403': address,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
