import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const mNotify: ProviderExpectation = {
  balances: [
    'sms | SMS credits | CREDITS | 120 | ordinary | true | ',
    'bonus | Bonus credits | CREDITS | 5 | ordinary | true | '
  ],
  failures: byStatus
}
