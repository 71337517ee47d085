import { byStatus, rejected } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const smsPortal: ProviderExpectation = {
  balances: ['credits | Credits | CREDITS | 1500 | ordinary | true | '],
  failures: { ...byStatus, '401-login': rejected }
}
