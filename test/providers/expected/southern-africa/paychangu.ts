import { down, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const paychangu: ProviderExpectation = {
  balances: [
    'MWK-main | Main MWK | MWK | 52637.95 | ordinary | true | ',
    'MWK-collection | Collection MWK | MWK | 0 | ordinary | true | '
  ],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
