import type { Socket } from 'node:net'
import { connect, type SecureContext, type TLSSocket } from 'node:tls'

/** More hosts than anybody has accounts at. */
const MAX_SESSIONS = 100

/**
 * The latest TLS session of each host, to be resumed with the next connection: it spares the certificates and, with TLS 1.2,
 * a round trip. Undici's own cache holds them weakly, so that they are gone by the next reading.
 */
export class TlsSessions {
  readonly #byHost = new Map<string, Buffer>()

  get(host: string): Buffer | undefined {
    return this.#byHost.get(host)
  }

  set(host: string, session: Buffer): void {
    this.#byHost.delete(host)
    this.#byHost.set(host, session)
    for (const oldest of [...this.#byHost.keys()].slice(0, -MAX_SESSIONS)) this.#byHost.delete(oldest)
  }

  delete(host: string): void {
    this.#byHost.delete(host)
  }
}

interface SecureOptions {
  /** Name or IP address that the certificate has to be for. */
  readonly hostname: string
  readonly port: number
  readonly secureContext: SecureContext
  readonly sessions: TlsSessions
  /** Milliseconds for the handshake. */
  readonly timeout: number
}

/** Turns a connection into one with TLS. Rejects with the error of the system or OpenSSL; the connection is then closed. */
export function secure(
  socket: Socket,
  { hostname, port, secureContext, sessions, timeout }: SecureOptions
): Promise<TLSSocket> {
  const { promise, reject, resolve } = Promise.withResolvers<TLSSocket>()
  const host = `${hostname}:${port}`
  const session = sessions.get(host)
  const encrypted = connect({
    socket,
    host: hostname,
    servername: /^[\d.]+$|:/.test(hostname) ? '' : hostname,
    secureContext,
    ALPNProtocols: ['http/1.1'],
    // Explicit, because Node's default is taken from NODE_TLS_REJECT_UNAUTHORIZED.
    rejectUnauthorized: true,
    ...(session && { session })
  })
  const limit = setTimeout(
    () => encrypted.destroy(Object.assign(new Error('No TLS in time'), { code: 'ETIMEDOUT' })),
    timeout
  )
  encrypted.on('session', fresh => sessions.set(host, fresh))
  encrypted.once('secureConnect', () => {
    clearTimeout(limit)
    resolve(encrypted)
  })
  // Stays for the socket's life: an error without a listener would end the process.
  encrypted.on('error', error => {
    clearTimeout(limit)
    // A server that stumbles over a session gets a full handshake next time.
    if (encrypted.connecting || !encrypted.authorized) sessions.delete(host)
    socket.destroy()
    reject(error)
  })
  encrypted.once('close', () => reject(Object.assign(new Error('Hung up'), { code: 'ECONNRESET' })))
  return promise
}
