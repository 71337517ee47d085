import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const lenco: ProviderExpectation = {
  balances: [
    '68f11209-451f-4a15-bfcd-d916eb8b09f4 | Duka Payouts | ZMW | 15200.00 | ordinary | true | 5087',
    '0c1f2f3a-7b9d-4e1a-8c5d-2a6b7c8d9e0f | Duka Savings | USD | 310.75 | ordinary | true | 5088'
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    'balance-null': unreadable('amount')
  }
}
