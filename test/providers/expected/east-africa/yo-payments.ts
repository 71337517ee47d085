import { down, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const yoPayments: ProviderExpectation = {
  balances: [
    'UGX | UGX | UGX | 5000000.00 | ordinary | true | ',
    'UGX-MTNAT | MTN airtime | UGX | 1500 | ordinary | true | '
  ],
  failures: {
    '-1': unreadable('refusedInBody'),
    '-2': rejected,
    '429': throttled(),
    '500': down(500),
    doctype: unreadable('notJson')
  }
}
