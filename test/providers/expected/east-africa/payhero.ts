import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const payHero: ProviderExpectation = {
  balances: [
    'service_wallet | Service wallet | KES | 1520.5 | ordinary | true | ',
    'payment_wallet | Payment wallet | KES | 48300 | ordinary | true | '
  ],
  failures: byStatus
}
