import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const plivo: ProviderExpectation = {
  balances: ['credits | Account credit | USD | 42.35440 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '405': unreadable('refusedInBody'),
    '429': throttled(),
    '500': down(500)
  }
}
