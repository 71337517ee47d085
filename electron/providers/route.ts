type Scheme = 'http' | 'https' | 'socks5' | 'unknown'

/** A way to a host: straight, or through a proxy ("http://proxy.example:3128"). */
export type Route = 'direct' | `${Scheme}://${string}`

const SCHEMES: Readonly<Record<string, Scheme | undefined>> = {
  PROXY: 'http',
  HTTPS: 'https',
  SOCKS5: 'socks5'
}

/**
 * The routes of a proxy configuration as Chromium writes it ("PROXY a:1; SOCKS5 b:2; DIRECT"), in its order.
 * A kind of proxy that Salio does not speak (SOCKS 4) is unknown, and not passed by in silence.
 */
export function routesOf(text: string): readonly Route[] {
  const entries = text.split(';').filter(entry => entry.trim() !== '')
  return entries.length === 0 ? ['direct'] : entries.map(routeOf)
}

function routeOf(entry: string): Route {
  const [type = '', host = ''] = entry.trim().split(/\s+/)
  if (type.toUpperCase() === 'DIRECT') return 'direct'
  const scheme = SCHEMES[type.toUpperCase()]
  return scheme && URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : `unknown://${host}`
}

/** The proxy's host and port as configured, null for none. */
export const proxyOf = (route: Route): string | null => route.split('://')[1] ?? null
