import {
  type CertificateProblem,
  type Failure,
  type LookupProblem,
  SalioError
} from '#domain/accounts/failure.ts'

const OFFLINE = ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']
const TIMEOUT = ['ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']
/**
 * Whatever answered does not speak TLS at all: BoringSSL's code (Electron 42). A host of a provider does, an old sign-in box
 * answers in plain HTTP.
 */
const NOT_TLS = ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_HTTP_REQUEST', 'ERR_SSL_HTTPS_PROXY_REQUEST']

/** OpenSSL's and Node's codes for an invalid certificate: CERT_HAS_EXPIRED, DEPTH_ZERO_SELF_SIGNED_CERT... */
const CERTIFICATE = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/
const PROBLEM_BY_CODE: Readonly<Record<string, CertificateProblem | undefined>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'notYetValid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'host',
  HOSTNAME_MISMATCH: 'host'
}

/** Errors on the way to a proxy that say more of this computer's own network than of the proxy. */
const OWN_NETWORK = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']

/** Classifies a network error by its code. Messages are not used as they may contain addresses. */
export function networkFailure(error: unknown): Failure {
  if (error instanceof SalioError) return error.failure
  if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timeout' }
  const code = codeOf(error)
  if (OFFLINE.includes(code)) return { kind: 'offline' }
  if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
    return { kind: 'unresolved', problem: lookupProblem(code) }
  if (NOT_TLS.includes(code)) return { kind: 'portal' }
  if (TIMEOUT.includes(code)) return { kind: 'timeout' }
  if (CERTIFICATE.test(code)) return { kind: 'certificate', problem: PROBLEM_BY_CODE[code] ?? 'untrusted' }
  return { kind: 'down', status: null }
}

/**
 * The problem by the code of a name server query (c-ares) or of the system's own lookup, for which every problem but a
 * name that does not exist is EAI_AGAIN (glibc 2.36).
 */
export function lookupProblem(code: string): LookupProblem {
  if (['ENOTFOUND', 'ENODATA'].includes(code)) return 'notFound'
  return ['EREFUSED', 'ESERVFAIL', 'ENOTIMP', 'EFORMERR', 'EAI_FAIL'].includes(code) ? 'refused' : 'noAnswer'
}

/**
 * Classifies an error of the way to a proxy, before the proxy has answered as one.
 * @param proxy "host:port"
 */
export function proxyReachFailure(error: unknown, proxy: string): SalioError {
  if (error instanceof SalioError) return error
  const code = codeOf(error)
  return new SalioError(
    OWN_NETWORK.includes(code) || CERTIFICATE.test(code)
      ? networkFailure(error)
      : { kind: 'proxy', problem: 'unreachable', proxy }
  )
}

/**
 * If a host that was reached before suddenly presents a foreign or untrusted certificate, something is responding in
 * its place. Behind a proxy it is most likely the office's own, which inspects; else a captive portal, such an office, or
 * somebody who listens, and they cannot be told apart.
 */
export const impersonated = (failure: Failure, isBehindProxy: boolean): Failure =>
  failure.kind === 'certificate' && ['host', 'untrusted'].includes(failure.problem)
    ? { kind: 'certificate', problem: isBehindProxy ? 'inspected' : 'impersonated' }
    : failure

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
