import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const clickSend: ProviderExpectation = {
  balances: ['balance | Balance | USD | 12.340000 | ordinary | true | '],
  failures: byStatus
}
