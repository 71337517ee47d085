import type { SimulatedProvider } from '../../electron/demo/index.ts'
import type { Failure } from '../../electron/domain/failure.ts'

/** The wall clock of these tests, milliseconds. */
export const NOW = 1_790_000_000_000

const rejected: Failure = { kind: 'rejected' }
const notFound: Failure = { kind: 'notFound' }
const permission: Failure = { kind: 'permission', permission: null }
const walletsRead: Failure = { kind: 'permission', permission: 'wallets.read' }
const down = (status: number | null): Failure => ({ kind: 'down', status })
const throttled = (seconds?: number): Failure => ({
  kind: 'throttled',
  until: seconds === undefined ? null : NOW + seconds * 1000
})
const unreadable = (reason: 'notJson' | 'shape' | 'amount' | 'tooLarge' | 'refusedInBody'): Failure => ({
  kind: 'unreadable',
  reason
})

/** What each documented error of the account's own balance call is told as. */
export const documented: Readonly<Record<SimulatedProvider, Readonly<Record<string, Failure>>>> = {
  'jpay-africa': {
    '401-expired': rejected,
    '401-missing': rejected,
    '403-address': { kind: 'address' },
    '429': throttled(),
    '500': down(500),
    '502': down(502),
    '503': down(503),
    '400-field': rejected,
    '400-json': rejected,
    '401-credentials': rejected
  },
  muda: {
    '400': down(400),
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
  },
  clickairtime: {
    INVALID_API_KEY: rejected,
    EXPIRED_API_KEY: rejected,
    REVOKED_API_KEY: rejected,
    UNAUTHORIZED: rejected,
    INSUFFICIENT_PERMISSIONS: walletsRead,
    FORBIDDEN: walletsRead,
    IP_NOT_ALLOWED: { kind: 'address' },
    RATE_LIMIT_EXCEEDED: throttled(45),
    RATE_LIMITED: throttled(45),
    NOT_FOUND: notFound,
    INTERNAL_ERROR: down(500),
    'INTERNAL_ERROR-guide': down(500),
    BAD_GATEWAY: down(502)
  },
  'pesa-voucher': {
    '401-missing': rejected,
    '401-invalid': rejected,
    '404-merchant': notFound,
    '405': down(405),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  'africas-talking': { '401': rejected, '429': throttled(), '503': down(503) },
  flutterwave: {
    '400': down(400),
    '400-key': rejected,
    '400-address': { kind: 'address' },
    '401': rejected,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  intasend: {
    '401': rejected,
    '403-key': rejected,
    '403-missing': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  'kotani-pay': {
    '400': down(400),
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(30),
    '429-plain': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  monnify: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody'),
    '401-credentials': rejected,
    '200-login-failing': unreadable('refusedInBody')
  },
  'mtn-momo': {
    '401-subscription': rejected,
    '401-token': rejected,
    '403-address': { kind: 'address' },
    '404': notFound,
    '429': throttled(),
    NOT_ALLOWED: permission,
    NOT_ALLOWED_TARGET_ENVIRONMENT: permission,
    INTERNAL_PROCESSING_ERROR: down(500),
    SERVICE_UNAVAILABLE: down(503),
    '401-client': rejected
  },
  pawapay: {
    NO_AUTHENTICATION: rejected,
    AUTHENTICATION_ERROR: rejected,
    AUTHORISATION_ERROR: permission,
    HTTP_SIGNATURE_ERROR: permission,
    INVALID_PARAMETER: down(400),
    '429': throttled(),
    UNKNOWN_ERROR: down(500)
  },
  paystack: {
    '401': rejected,
    '401-address': { kind: 'address' },
    '403-address': { kind: 'address' },
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '200-failing': unreadable('refusedInBody')
  },
  reloadly: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '400-credentials': rejected,
    '401-credentials': rejected,
    '403-credentials': rejected
  },
  sasapay: {
    '401': rejected,
    '403': permission,
    '404': notFound,
    '429': throttled(),
    '500': down(500),
    '503': down(503),
    '200-failing': unreadable('refusedInBody'),
    '200-false': unreadable('refusedInBody'),
    '400-client': rejected,
    '401-client': rejected,
    '403-client': rejected,
    '200-token-false': unreadable('refusedInBody')
  },
  stripe: {
    '401-invalid': rejected,
    '401-expired': rejected,
    '403-permission': { kind: 'permission', permission: 'Balance: Read' },
    '429': throttled(),
    '500': down(500),
    '503': down(503)
  },
  twilio: {
    '20003': rejected,
    '20006': permission,
    '20403': permission,
    '20404': notFound,
    '20429': throttled(),
    '20500': down(500),
    '20503': down(503),
    '70051': permission,
    'balance-null': unreadable('amount')
  },
  voicepact: {
    '401': rejected,
    '500-detail': down(500),
    '500-crash': down(500),
    '200-failed': unreadable('refusedInBody')
  },
  wise: {
    '401-token': rejected,
    '401-unauthorized': rejected,
    '403-verification': permission,
    '404': notFound,
    '429': throttled(60),
    '500': down(500)
  }
}

/** Faults that some of a provider's balances survive: they have tests of their own. */
export const survived: Readonly<Partial<Record<SimulatedProvider, readonly string[]>>> = {
  'pesa-voucher': ['query-balance-missing'],
  'africas-talking': ['200-failed']
}

/** What no documentation promises and can happen to any provider. */
export const general: Readonly<Record<string, Failure>> = {
  html: { kind: 'portal' },
  empty: unreadable('notJson'),
  truncated: unreadable('notJson'),
  null: unreadable('shape'),
  'missing-fields': unreadable('shape'),
  huge: unreadable('tooLarge'),
  'redirect-other': { kind: 'redirected' },
  'throttled-retry-after': throttled(120),
  'throttled-retry-date': throttled(120),
  reset: down(null),
  slow: { kind: 'timeout' },
  drip: { kind: 'timeout' },
  hang: { kind: 'timeout' }
}
