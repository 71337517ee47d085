import type { Failure } from '../domain/failure.ts'

const OFFLINE = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']
const TIMEOUT = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']
const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'

/** The codes OpenSSL and Node give a certificate that does not hold: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT... */
const CERTIFICATE = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/

/** What an error from the network means. Reads the error's code only: its message may name addresses. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timeout' }
  const code = codeOf(error)
  if (OFFLINE.includes(code)) return { kind: 'offline' }
  if (TIMEOUT.includes(code)) return { kind: 'timeout' }
  if (code === TOO_LARGE) return { kind: 'unreadable', reason: 'tooLarge' }
  if (CERTIFICATE.test(code)) return { kind: 'certificate' }
  return { kind: 'down', status: null }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
