import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket, type Server as SocketServer } from 'node:net'
import type { Duplex } from 'node:stream'

/** A CONNECT request: its method and target, and its headers. */
interface ProxyRequest {
  readonly line: string
  readonly headers: IncomingMessage['headers']
}

/**
 * A proxy on loopback that connects to 127.0.0.1 whatever host is requested.
 * @param login "user:password" that it requires; none by default
 * @param challenge its Proxy-Authenticate header, which may change from request to request
 */
export async function serveProxy(
  login?: string,
  server: Server = createServer(),
  challenge: () => string = () => 'Basic'
) {
  const seen: ProxyRequest[] = []
  const proxy = {
    login,
    onAsk: (): void => undefined,
    /** Called with the connections to the client and to the host. */
    onTunnel: (_client: Duplex, _target: Socket): void => undefined,
    /** A status for every CONNECT. */
    refusal: null as number | null
  }
  const wanted = () =>
    proxy.login === undefined ? undefined : `Basic ${Buffer.from(proxy.login).toString('base64')}`
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    client.on('error', () => undefined)
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    proxy.onAsk()
    if (request.headers['proxy-authorization'] !== wanted())
      return client.end(
        `HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ${challenge()}\r\n\r\n`
      )
    if (proxy.refusal !== null) return client.end(`HTTP/1.1 ${proxy.refusal} No\r\n\r\n`)
    const port = Number(request.url?.split(':').at(-1))
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(target).pipe(client)
      proxy.onTunnel(client, target)
    })
    client.on('close', () => target.destroy())
    return target.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  return Object.assign(proxy, { seen, ...(await onLoopback(server)) })
}

/** Starts a server on loopback; `host` is its address, e.g. "127.0.0.1:4711". Stops on disposal. */
export async function onLoopback(server: SocketServer, port = 0) {
  const sockets = new Set<Duplex>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    }
  }
}
