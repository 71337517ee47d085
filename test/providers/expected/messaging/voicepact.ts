import { down, rejected, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const voicepact: ProviderExpectation = {
  balances: ['wallet | Wallet | KES | 5432.10 | ordinary | true | '],
  failures: {
    '401': rejected,
    '500-detail': down(500),
    '500-crash': down(500),
    '200-failed': unreadable('refusedInBody')
  }
}
