import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const termii: ProviderExpectation = {
  balances: ['wallet | Wallet | NGN | 785.5 | ordinary | true | '],
  failures: byStatus
}
