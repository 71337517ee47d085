import type { Socket } from 'node:net'
import { SalioError } from '#domain/accounts/failure.ts'
import type { ProxyCredentials } from '#domain/accounts/proxy-login.ts'
import { type ProxyRoute, parseChallenge, proxyAddress } from './proxy.ts'
import { LoginWanted } from './proxy-gate.ts'
import { askSocks, NO_LOGIN, PASSWORD } from './socks.ts'

/** The host behind the proxy. */
export interface Target {
  /** A name or an IP address, without brackets. */
  readonly hostname: string
  readonly port: number
}

interface TunnelOptions {
  readonly undici: typeof import('undici')
  readonly route: ProxyRoute
  /** Connects to the proxy. */
  readonly connect: () => Promise<Socket>
  readonly target: Target
  /** Milliseconds until the proxy has to answer. */
  readonly timeout: number
}

/** A proxy's statuses that say that it could not reach the host (RFC 9110); 500 is tinyproxy's. */
const NOT_REACHED = [500, 502, 503, 504]
/** The same as replies of SOCKS (RFC 1928): failure, network or host unreachable, refused, expired. */
const NOT_REACHED_SOCKS = [1, 3, 4, 5, 6]

/** The value of a Proxy-Authorization header. */
export const basic = ({ user, password }: ProxyCredentials): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/**
 * Asks a proxy for a connection to a host. Rejects with a SalioError where the proxy refuses (kind 'proxy') or cannot reach
 * the host (kind 'down'), and with another error where the proxy does not answer as one.
 */
export function openTunnel(
  options: TunnelOptions,
  login: ProxyCredentials | null
): Promise<Socket | LoginWanted> {
  return options.route.startsWith('socks5:') ? openSocks(options, login) : openHttp(options, login)
}

async function openHttp(
  { undici, route, connect, target: { hostname, port }, timeout }: TunnelOptions,
  login: ProxyCredentials | null
): Promise<Socket | LoginWanted> {
  const path = `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
  const socket = await connect()
  return within(socket, timeout, async () => {
    // Undici asks for another connection when one breaks, again and again; here there is only this one.
    const sockets = [socket]
    const client = new undici.Client(route, {
      connect(_, callback) {
        const only = sockets.pop()
        // Not before this returns: undici would not notice.
        queueMicrotask(() => (only ? callback(null, only) : callback(new Error('Hung up'), null)))
      },
      headersTimeout: timeout
    })
    const headers = { host: path, 'proxy-connection': 'keep-alive' }
    const answer = await client.connect({
      path,
      headers: { ...headers, ...(login && { 'proxy-authorization': basic(login) }) }
    })
    const { statusCode: status } = answer
    if (status === 407)
      return new LoginWanted(parseChallenge(String(answer.headers['proxy-authenticate'] ?? '')))
    // Tinyproxy 1.11 refuses a login this way.
    if (status === 401 && login) return new LoginWanted(null)
    if (status < 200 || status > 299) throw refusal(route, NOT_REACHED.includes(status))
    return socket
  })
}

async function openSocks(
  options: TunnelOptions,
  login: ProxyCredentials | null
): Promise<Socket | LoginWanted> {
  const { route, connect, target, timeout } = options
  const ask = async (methods: readonly number[]) => {
    const socket = await connect()
    return within(socket, timeout, async () => {
      const answer = await askSocks(socket, { host: target.hostname, port: target.port, methods, login })
      if (answer.kind === 'refused') throw refusal(route, NOT_REACHED_SOCKS.includes(answer.reply))
      return answer.kind === 'open' ? socket : answer.kind
    })
  }
  // A password is offered only where the proxy does without none: it may prefer one that nobody has.
  const first = await ask(login ? [NO_LOGIN, PASSWORD] : [NO_LOGIN])
  const answer = first === 'methodRefused' && login === null ? await ask([PASSWORD]) : first
  if (answer === 'loginWanted') return new LoginWanted({ realm: '', schemes: [] })
  if (answer === 'methodRefused') return new LoginWanted({ realm: null, schemes: [] })
  return answer
}

const refusal = (route: ProxyRoute, isNotReached: boolean): SalioError =>
  new SalioError(
    isNotReached
      ? { kind: 'down', status: null }
      : { kind: 'proxy', problem: 'refused', proxy: proxyAddress(route) }
  )

/** Closes the socket unless the work ends with it, and in time. */
async function within<T>(socket: Socket, timeout: number, work: () => Promise<T>): Promise<T> {
  const limit = setTimeout(
    () => socket.destroy(Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' })),
    timeout
  )
  let result: T | undefined
  try {
    result = await work()
    return result
  } finally {
    clearTimeout(limit)
    if (result !== (socket as unknown)) socket.destroy()
  }
}
