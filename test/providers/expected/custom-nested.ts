import { down, notFound, permission, rejected, throttled, unreadable } from '../failures.ts'
import type { ProviderExpectation } from './expected.ts'

export const customNested: ProviderExpectation = {
  balances: [
    'acc_7f31 | Nairobi payouts | KES | 12000.00 | ordinary | true | ',
    'acc_7f32 | Nairobi airtime | KES | 845.50 | ordinary | true | ',
    'acc_9c04 | Kampala payouts | USD | -3.10 | ordinary | true | '
  ],
  failures: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    'unwrapped-list': unreadable('shape'),
    'renamed-member': unreadable('shape'),
    '400-client': rejected,
    '401-client': rejected
  },
  decimals: 2
}
