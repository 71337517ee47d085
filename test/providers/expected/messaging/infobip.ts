import { down, notFound, permissionOf, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const infobip: ProviderExpectation = {
  balances: ['balance | Account balance | EUR | 40.5 | ordinary | true | '],
  failures: {
    '401': rejected,
    '403': permissionOf('account-management:manage'),
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
