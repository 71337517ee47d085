import { address, down, notFound, permissionOf, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const wave: ProviderExpectation = {
  balances: ['wallet | Wallet | XOF | 150000 | ordinary | true | '],
  failures: {
    '401-no-key': rejected,
    '401-revoked': rejected,
    '401-unsigned': rejected,
    '401-signature': rejected,
    '401-expired': rejected,
    '403-address': address,
    '403-permission': permissionOf('Balance API'),
    '404': notFound,
    '429': throttled(),
    '500': down(500)
  }
}
