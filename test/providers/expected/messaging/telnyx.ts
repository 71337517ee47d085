import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const telnyx: ProviderExpectation = {
  balances: ['available | Available credit | USD | 400.00 | ordinary | true | '],
  failures: byStatus
}
