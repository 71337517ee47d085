import type { CertificateProblem, Failure, LookupProblem } from '#domain/accounts/failure.ts'

const OFFLINE = ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']
const TIMEOUT = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

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

/** Through a proxy, a connection error concerns the proxy, not the host behind it. */
const PROXY =
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|UND_ERR_((CONNECT|HEADERS)_TIMEOUT|PRX_.*|SOCKS5.*))$/
/** Undici has no error code for a proxy that refuses the tunnel, only this message. */
const REFUSED_TUNNEL = /^Proxy (response \((?<status>\d+)\)|Authentication Required \((?<required>407)\))/

/**
 * Classifies a network error by its code. Messages are not used as they may contain addresses.
 * @param proxy "host:port" of the proxy in use, null for none
 */
export function networkFailure(error: unknown, proxy: string | null = null): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timeout' }
  const code = codeOf(error)
  const problem = proxy === null ? null : proxyProblem(error, code)
  if (proxy !== null && problem) return { kind: 'proxy', problem, proxy }
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

function proxyProblem(error: unknown, code: string) {
  const refused = REFUSED_TUNNEL.exec(error instanceof Error ? error.message : '')?.groups
  if (refused) return (refused['required'] ?? refused['status']) === '407' ? 'password' : 'unreachable'
  return PROXY.test(code) ? 'unreachable' : null
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
