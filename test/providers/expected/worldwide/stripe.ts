import { down, permissionOf, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const stripe: ProviderExpectation = {
  balances: [
    'USD | USD | USD | 6666.70 | ordinary | true | ',
    'KES | KES | KES | -120.50 | ordinary | true | ',
    'XOF | XOF | XOF | 250000 | ordinary | true | ',
    'UGX | UGX | UGX | 480000.00 | ordinary | true | ',
    'KWD | KWD | KWD | 5.120 | ordinary | true | '
  ],
  failures: {
    '401-invalid': rejected,
    '401-expired': rejected,
    '403-permission': permissionOf('Balance: Read'),
    '429': throttled(),
    '500': down(500),
    '503': down(503)
  },
  decimals: 2
}
