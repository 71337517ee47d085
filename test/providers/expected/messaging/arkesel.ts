import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const arkesel: ProviderExpectation = {
  balances: [
    'sms | SMS balance | SMS | 1700 | ordinary | true | ',
    'main | Main balance | GHS | 12.50 | ordinary | true | '
  ],
  failures: byStatus
}
