import { byStatus, down, rejected } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const orangeSms: ProviderExpectation = {
  balances: [
    'CIV | SMS CIV | SMS | 9750 | ordinary | true | ',
    'SEN | SMS SEN | SMS | 12 | ordinary | true | '
  ],
  failures: { ...byStatus, '503': down(503), '401-client': rejected }
}
