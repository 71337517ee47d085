import { down, permission, rejected, throttled, unreadable } from '../failures.ts'
import type { ProviderExpectation } from './expected.ts'

export const customText: ProviderExpectation = {
  balances: ['wallet | Duka Ltd | KES | 1234.50 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '429': throttled(),
    '500': down(500),
    '200-failed': unreadable('refusedInBody'),
    '200-words': unreadable('amount')
  }
}
