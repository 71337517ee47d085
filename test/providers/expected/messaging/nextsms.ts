import { byStatus } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const nextSms: ProviderExpectation = {
  balances: ['sms | SMS | SMS | 179 | ordinary | true | '],
  failures: byStatus
}
