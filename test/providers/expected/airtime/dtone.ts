import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const dtOne: ProviderExpectation = {
  balances: ['1 | USD | USD | 5230.75 | ordinary | true | ', '2 | EUR | EUR | 18.4 | ordinary | true | '],
  failures: byStatus
}
