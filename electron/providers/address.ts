import type { Failure } from '../domain/failure.ts'

/**
 * What is wrong with a base URL, or null: https, or http to this computer, without credentials, query or fragment.
 * @param privateHttp http to the local network is allowed too: for a service that is sent no secret
 */
export function addressProblem(text: string, field: string, privateHttp = false): Failure | null {
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

/** The base URL a documented path is appended to: no trailing slash. Of an address without a problem. */
export function prefixOf(text: string): string {
  const { origin, pathname } = new URL(text)
  return origin + pathname.replace(/\/+$/, '')
}

/** Whether a URL's hostname is this computer. */
// URL has already written every IPv4 form ("127.1", "0x7f.1") as four decimals.
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)

const isPrivate = (host: string): boolean =>
  /^(10(\.\d+){3}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|192\.168(\.\d+){2})$/.test(host) ||
  /^\[f[cd][\da-f]{2}:/.test(host) ||
  host.endsWith('.local')
