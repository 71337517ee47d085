import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'

/** The runtime's CA certificates plus the system's, where companies install their own. */
const trusted = (): readonly string[] => [
  ...new Set([...getCACertificates('default'), ...getCACertificates('system')])
]

/**
 * TLS context with the CA certificates that servers are checked against. Create it once: reading the system's
 * certificates takes about 100 ms.
 * @param roots PEM; defaults to the runtime's and the system's certificates
 */
export const tlsContext = (roots = trusted()): SecureContext => createSecureContext({ ca: [...roots] })
