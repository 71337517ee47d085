import { address, down, notFound, permissionOf, rejected, throttled } from '../../failures.ts'
import type { ProviderExpectation } from '../expected.ts'

export const clickairtime: ProviderExpectation = {
  balances: [
    'wal_global_001 | Global | USD | 1000.00 | ordinary | true | Global · All Countries',
    'wal_ghs_001 | GHS wallet | GHS | 3090.00 | ordinary | true | Local · Ghana',
    'wal_ngn_001 | NGN wallet | NGN | 15000.00 | ordinary | false | Local · Nigeria'
  ],
  failures: {
    INVALID_API_KEY: rejected,
    EXPIRED_API_KEY: rejected,
    REVOKED_API_KEY: rejected,
    UNAUTHORIZED: rejected,
    INSUFFICIENT_PERMISSIONS: permissionOf('wallets.read'),
    FORBIDDEN: permissionOf('wallets.read'),
    IP_NOT_ALLOWED: address,
    RATE_LIMIT_EXCEEDED: throttled(45),
    RATE_LIMITED: throttled(45),
    NOT_FOUND: notFound,
    INTERNAL_ERROR: down(500),
    'INTERNAL_ERROR-guide': down(500),
    BAD_GATEWAY: down(502)
  }
}
