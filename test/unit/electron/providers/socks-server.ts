import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { onLoopback } from './proxy-server.ts'

interface SocksOptions {
  /** "user:password" that it requires (RFC 1929); none by default. */
  readonly login?: string
  /** The method it chooses whatever is offered, or 255. */
  readonly method?: number
}

/** A SOCKS 5 proxy on loopback (RFC 1928, host names only) that connects every host to 127.0.0.1. */
export async function serveSocks({ login, method = login === undefined ? 0 : 2 }: SocksOptions = {}) {
  const asked: string[] = []
  const logins: string[] = []
  const proxy = { login, reply: 0 }
  const talk = async (client: Socket) => {
    const [, count = 0] = await read(client, 2)
    const offered = await read(client, count)
    if (!offered.includes(method)) return client.end(Buffer.of(5, 255))
    client.write(Buffer.of(5, method))
    if (method === 2) {
      const [, length = 0] = await read(client, 2)
      const user = await read(client, length)
      const password = await read(client, (await read(client, 1))[0] ?? 0)
      logins.push(`${user}:${password}`)
      if (logins.at(-1) !== proxy.login) return client.end(Buffer.of(1, 1))
      client.write(Buffer.of(1, 0))
    }
    const [, , , , length = 0] = await read(client, 5)
    const host = await read(client, length)
    const port = (await read(client, 2)).readUInt16BE()
    asked.push(`${host}:${port}`)
    if (proxy.reply !== 0) return client.end(Buffer.of(5, proxy.reply, 0, 1, 0, 0, 0, 0, 0, 0))
    const target = connect(port, '127.0.0.1', () => {
      client.write(Buffer.of(5, 0, 0, 1, 127, 0, 0, 1, 0, 0))
      client.pipe(target).pipe(client)
    })
    client.on('close', () => target.destroy())
    return target.on('error', () => client.end(Buffer.of(5, 5, 0, 1, 0, 0, 0, 0, 0, 0)))
  }
  const server = createServer(client => void talk(client).catch(() => client.destroy()))
  return Object.assign(proxy, { asked, logins, ...(await onLoopback(server)) })
}

async function read(client: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes: Buffer | null = length === 0 ? Buffer.alloc(0) : client.read(length)
    if (bytes) return bytes
    await once(client, 'readable')
  }
}
