import { address, down, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const jpayAfrica: ProviderExpectation = {
  balances: [
    'payout | Payout | KES | 12000.00 | ordinary | true | ',
    'collection | Collection | KES | 45000.00 | ordinary | true | '
  ],
  failures: {
    '401-expired': rejected,
    '401-missing': rejected,
    '403-address': address,
    '429': throttled(),
    '500': down(500),
    '502': down(502),
    '503': down(503),
    '400-field': rejected,
    '400-json': rejected,
    '401-credentials': rejected
  }
}
