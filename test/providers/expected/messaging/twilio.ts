import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const twilio: ProviderExpectation = {
  balances: ['balance | Account balance | USD | 0.05 | ordinary | true | '],
  failures: {
    '20003': rejected,
    '20006': permission,
    '20403': permission,
    '20404': notFound,
    '20429': throttled(),
    '20500': down(500),
    '20503': down(503),
    '70051': permission,
    'balance-null': unreadable('amount')
  }
}
