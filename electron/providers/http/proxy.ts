import type { ProxyScheme } from '#domain/accounts/failure.ts'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'

type Scheme = 'http' | 'https' | 'socks5' | 'unknown'

/** A proxy: "http://proxy.example:3128". */
export type ProxyRoute = `${Scheme}://${string}`

/** How to reach a host: directly or through a proxy. */
export type Route = 'direct' | ProxyRoute

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

/** The proxy's "host:port" as configured. */
export const proxyAddress = (route: ProxyRoute): string => route.split('://')[1] ?? ''

/** A source without any credentials. */
export const noProxyLogins: ProxyLoginSource = { get: async () => null, reportRefused: () => undefined }

/** How a proxy wants to be signed in to. */
export interface Challenge {
  /** What its Basic login is for (RFC 7617); "" where it does not say, null where it does not offer Basic. */
  readonly realm: string | null
  /** The other ways it offers, without those that have no common name. */
  readonly schemes: readonly ProxyScheme[]
}

/** The ways to sign in that proxies in use know, by their name in lower case. */
const KNOWN_SCHEMES: Readonly<Record<string, ProxyScheme | undefined>> = {
  digest: 'Digest',
  negotiate: 'Negotiate',
  ntlm: 'NTLM',
  bearer: 'Bearer'
}

/** A name, and its value where it is a parameter (RFC 9110, section 11.2). A comma before it begins something new. */
const ITEM = /([\s,]*)([\w!#$%&'*+./^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y

/**
 * Parses a Proxy-Authenticate header. Node joins several of them with commas, so that one may hold several challenges:
 * `Digest realm="Office", qop="auth", Basic realm="Office"`.
 */
export function parseChallenge(header: string): Challenge {
  const schemes = new Set<ProxyScheme>()
  let scheme = ''
  let realm: string | null = null
  for (const [, separator = '', name = '', quoted, plain] of items(header.slice(0, MAX_LENGTH))) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
    const lower = name.toLowerCase()
    if (value === undefined && (separator.includes(',') || scheme === '')) {
      scheme = lower
      if (scheme === 'basic') realm ??= ''
      const known = KNOWN_SCHEMES[scheme]
      if (known) schemes.add(known)
    } else if (scheme === 'basic' && lower === 'realm') realm ||= value ?? ''
  }
  return { realm, schemes: [...schemes] }
}

function* items(text: string): Generator<RegExpExecArray> {
  const item = new RegExp(ITEM)
  for (let found = item.exec(text); found; found = item.exec(text)) yield found
}
