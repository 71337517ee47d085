import type { Failure } from '#domain/accounts/failure.ts'

/**
 * Returns what is wrong with a base URL, or null if it is valid: https (or http to this computer), without
 * credentials, query or fragment.
 * @param privateHttp also allow http to the local network, for a service that receives no secret
 */
export function addressProblem(text: string, field: string, privateHttp = false): Failure | null {
  // "localhost:8000" is an address to a person, and a scheme of its own to a parser.
  if (/^[\p{L}\d.-]+(:\d{1,5})?(\/|$)/u.test(text)) return { kind: 'field', field, problem: 'noScheme' }
  const url = URL.parse(text)
  if (
    !url ||
    !['https:', 'http:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    /[?#]/.test(text)
  )
    return { kind: 'field', field, problem: 'malformed' }
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return null
  if (privateHttp && isPrivate(url.hostname)) return null
  return { kind: 'insecure' }
}

/**
 * Strips the trailing slash so that documented paths can be appended. The address must be valid
 * (`addressProblem`).
 */
export function stripTrailingSlash(text: string): string {
  const { origin, pathname } = new URL(text)
  let end = pathname.length
  while (pathname[end - 1] === '/') end -= 1
  return origin + pathname.slice(0, end)
}

/** Whether a URL's hostname is this computer. */
// The URL parser has already normalised every IPv4 notation ("127.1", "0x7f.1") to four decimals.
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)

const isPrivate = (host: string): boolean =>
  /^(10(\.\d+){3}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|192\.168(\.\d+){2})$/.test(host) ||
  /^\[f[cd][\da-f]{2}:/.test(host) ||
  host.endsWith('.local')
