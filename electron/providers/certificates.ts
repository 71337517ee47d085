import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'

/** Whom to trust: what the runtime brings, and what the operating system's owner or an office has added to it. */
const trusted = (): readonly string[] => [
  ...new Set([...getCACertificates('default'), ...getCACertificates('system')])
]

/**
 * What servers' certificates are checked against. Made once: reading the system's hundreds takes a tenth of a second.
 * @param roots PEM; the runtime's and the system's unless told
 */
export const trustContext = (roots = trusted()): SecureContext => createSecureContext({ ca: [...roots] })
