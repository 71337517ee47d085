import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const smsLeopard: ProviderExpectation = {
  balances: ['wallet | Wallet | KES | 864.40 | ordinary | true | '],
  failures: byStatus
}
