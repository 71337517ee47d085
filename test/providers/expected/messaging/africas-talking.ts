import { down, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const africasTalking: ProviderExpectation = {
  balances: [
    'application | Application | KES | 1785.50 | ordinary | true | ',
    'data | Mobile data | KES | 19 | ordinary | true | ',
    'payments | Payment wallet (legacy) | KES | 47.7191 | ordinary | true | '
  ],
  failures: { '401': rejected, '429': throttled(), '503': down(503) },
  partialFaults: ['200-failed']
}
