import { byStatus, down, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const ding: ProviderExpectation = {
  balances: ['balance | Balance | EUR | 123.45 | ordinary | true | '],
  failures: {
    ...byStatus,
    '200-error': unreadable('refusedInBody'),
    '400': unreadable('refusedInBody'),
    '503': down(503)
  }
}
