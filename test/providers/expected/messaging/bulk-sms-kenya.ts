import { down, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const bulkSmsKenya: ProviderExpectation = {
  balances: ['sms | SMS | SMS | 10000.0 | ordinary | true | '],
  failures: {
    '429': throttled(),
    '500': down(500),
    '1005': down(500),
    '1006': rejected,
    '1007': down(500),
    '1010': unreadable('refusedInBody'),
    '4090': down(500),
    '4091': rejected,
    '4092': rejected,
    '4093': rejected
  }
}
