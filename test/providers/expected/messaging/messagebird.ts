import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const messageBird: ProviderExpectation = {
  balances: ['balance | Balance | EUR | 25.5 | ordinary | true | '],
  failures: byStatus
}
