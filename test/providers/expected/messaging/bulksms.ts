import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const bulkSms: ProviderExpectation = {
  balances: ['credits | Credits | CREDITS | 2847.5 | ordinary | true | '],
  failures: byStatus
}
