import { down, notFound, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const muda: ProviderExpectation = {
  balances: [
    'UGX | UGX | UGX | 4621.0000000 | ordinary | true | ',
    'KES | KES | KES | 0 | ordinary | true | ',
    'TZS | TZS | TZS | 0 | ordinary | true | ',
    'cUGX | cUGX | UGX | 650.0000000 | collateral | true | ',
    'cKES | cKES | KES | 0 | collateral | true | ',
    'cTZS | cTZS | TZS | 0 | collateral | true | '
  ],
  failures: {
    '400': unreadable('refusedInBody'),
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '502': down(502),
    '503': down(503),
    '504': down(504),
    '200-failing': unreadable('refusedInBody'),
    '200-unauthorized': rejected
  }
}
