import { address, down, notFound, permission, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const mtnMomo: ProviderExpectation = {
  balances: ['disbursement | Disbursement | UGX | 2000 | ordinary | true | '],
  failures: {
    '401-subscription': rejected,
    '401-token': rejected,
    '403-address': address,
    '404': notFound,
    '429': throttled(),
    NOT_ALLOWED: permission,
    NOT_ALLOWED_TARGET_ENVIRONMENT: permission,
    INTERNAL_PROCESSING_ERROR: down(500),
    SERVICE_UNAVAILABLE: down(503),
    '401-client': rejected
  }
}
