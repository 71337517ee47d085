import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const kotaniPay: ProviderExpectation = {
  balances: [
    'f053188c-d924-4423-bbba-871eda0b1cd9 | KES payouts | KES | 1000 | ordinary | true | My Wallet',
    'f053188c-d924-4423-bbba-871eda0b1cd9/deposit | KES deposits | KES | 250.5 | ordinary | true | My Wallet',
    '0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64 | GHS payouts | GHS | 1000 | ordinary | false | Accra',
    '0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64/deposit | GHS deposits | GHS | 250.5 | ordinary | false | Accra'
  ],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(30),
    '429-plain': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  }
}
