import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'

type Scheme = 'http' | 'https' | 'socks5' | 'unknown'

/** How to reach a host: directly or through a proxy ("http://proxy.example:3128"). */
export type Route = 'direct' | `${Scheme}://${string}`

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ['PROXY', 'http'],
  ['HTTPS', 'https'],
  ['SOCKS5', 'socks5']
])

/** Characters: dozens of proxies. The configuration may come from a script that somebody else wrote. */
const MAX_LENGTH = 4_000

/**
 * Parses a proxy configuration as Chromium writes it ("PROXY a:1; SOCKS5 b:2; DIRECT"), keeping its order.
 * An unsupported kind of proxy (SOCKS 4) becomes an `unknown:` route rather than being skipped silently.
 */
export function parseProxyRoutes(text: string): readonly Route[] {
  const entries = text
    .slice(0, MAX_LENGTH)
    .split(';')
    .filter(entry => entry.trim() !== '')
  return entries.length === 0 ? ['direct'] : entries.map(parseRoute)
}

function parseRoute(entry: string): Route {
  const [type = '', host = ''] = entry.trim().split(/\s+/)
  if (type.toUpperCase() === 'DIRECT') return 'direct'
  const scheme = SCHEMES.get(type.toUpperCase())
  return scheme && URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : `unknown://${host}`
}

/** The proxy's "host:port" as configured, null for a direct route. */
export const proxyAddress = (route: Route): string | null => route.split('://')[1] ?? null

/** A source without any credentials. */
export const noProxyLogins: ProxyLoginSource = { get: async () => null, reportRefused: () => undefined }

/**
 * The realm of a proxy's Basic challenge (RFC 7617): what the login is for. "" where it names none.
 * @param challenge the Proxy-Authenticate header, which may hold several challenges
 */
export function realmOf(challenge: string): string {
  const [, quoted, plain] =
    /\bbasic\b[^"]*?\brealm\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/i.exec(challenge.slice(0, 1000)) ?? []
  return quoted?.replace(/\\(.)/g, '$1') ?? plain ?? ''
}
