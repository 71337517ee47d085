import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const cinetpay: ProviderExpectation = {
  balances: ['transfer | Transfer | XOF | 663 | ordinary | true | '],
  failures: {
    '706': rejected,
    '706-status': rejected,
    '200-failing': unreadable('refusedInBody'),
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '701': rejected,
    '701-status': rejected,
    '200-login-failing': unreadable('refusedInBody')
  }
}
