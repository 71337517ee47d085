import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const intasend: ProviderExpectation = {
  balances: [
    'WID-KES-1 | default | KES | 1000.0 | ordinary | true | Settlement',
    'WID-USD-1 | usd | USD | 50.0 | ordinary | true | Settlement',
    'WID-KES-2 | payroll | KES | 35200.5 | ordinary | true | Working'
  ],
  failures: {
    '401': rejected,
    '403-key': rejected,
    '403-missing': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
