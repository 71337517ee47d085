import { down, permission, rejected, throttled, unreadable } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const pawapay: ProviderExpectation = {
  balances: [
    'ZMB-ZMW | ZMB ZMW | ZMW | 21798.03 | ordinary | true | ',
    'UGA-UGX | UGA UGX | UGX | 10798.03 | ordinary | true | ',
    'BEN-XOF-MTN_MOMO_BEN | BEN XOF MTN_MOMO_BEN | XOF | 1000.0 | ordinary | true | '
  ],
  failures: {
    NO_AUTHENTICATION: rejected,
    AUTHENTICATION_ERROR: rejected,
    AUTHORISATION_ERROR: permission,
    HTTP_SIGNATURE_ERROR: permission,
    INVALID_PARAMETER: unreadable('refusedInBody'),
    '429': throttled(),
    UNKNOWN_ERROR: down(500)
  }
}
