import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const beem: ProviderExpectation = {
  balances: ['sms | SMS credits | CREDITS | 1234 | ordinary | true | '],
  failures: byStatus
}
