import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const sendchamp: ProviderExpectation = {
  balances: ['wallet | Wallet | NGN | 1800.5 | ordinary | true | '],
  failures: byStatus
}
