import { once } from 'node:events'
import { isIPv4, isIPv6, type Socket } from 'node:net'
import type { ProxyCredentials } from '#domain/accounts/proxy-login.ts'

/** What became of a SOCKS 5 request. `wants` is how the proxy wants a login, `reply` its refusal to connect (RFC 1928). */
export type SocksAnswer =
  | { readonly kind: 'open' }
  | { readonly kind: 'loginWanted' }
  | { readonly kind: 'methodRefused' }
  | { readonly kind: 'refused'; readonly reply: number }

interface SocksRequest {
  readonly host: string
  readonly port: number
  /** Login methods to offer, in order of preference. */
  readonly methods: readonly number[]
  readonly login: ProxyCredentials | null
}

const VERSION = 5
const CONNECT = 1
const IPV4 = 1
const NAME = 3
const IPV6 = 4
export const NO_LOGIN = 0
export const PASSWORD = 2
const NO_METHOD = 0xff
const MAX_LENGTH = 255

/**
 * Asks a SOCKS 5 proxy for a connection (RFC 1928), with a user name and password where it chooses those (RFC 1929). The
 * host's name is resolved by the proxy. Rejects where the proxy speaks another protocol or hangs up.
 */
export async function askSocks(
  socket: Socket,
  { host, port, methods, login }: SocksRequest
): Promise<SocksAnswer> {
  socket.write(Buffer.of(VERSION, methods.length, ...methods))
  const [version, method] = await read(socket, 2)
  if (version !== VERSION) throw new Error('Not SOCKS 5')
  if (method === NO_METHOD) return { kind: 'methodRefused' }
  if (method === PASSWORD) {
    if (login === null) return { kind: 'loginWanted' }
    const [user, password] = [Buffer.from(login.user), Buffer.from(login.password)]
    // Too long to be sent, and thus not the proxy's.
    if (user.length > MAX_LENGTH || password.length > MAX_LENGTH) return { kind: 'loginWanted' }
    socket.write(Buffer.from([1, user.length, ...user, password.length, ...password]))
    const [, status] = await read(socket, 2)
    if (status !== 0) return { kind: 'loginWanted' }
  } else if (method !== NO_LOGIN) throw new Error('Not one of the methods offered')
  socket.write(Buffer.from([VERSION, CONNECT, 0, ...addressBytes(host), port >> 8, port & 0xff]))
  const [, reply = 0, , type] = await read(socket, 4)
  if (reply !== 0) return { kind: 'refused', reply }
  const length = type === NAME ? ((await read(socket, 1))[0] ?? 0) : type === IPV6 ? 16 : 4
  await read(socket, length + 2)
  return { kind: 'open' }
}

function addressBytes(host: string): readonly number[] {
  if (isIPv4(host)) return [IPV4, ...host.split('.').map(Number)]
  if (isIPv6(host)) return [IPV6, ...ipv6Bytes(host)]
  const name = Buffer.from(host).subarray(0, MAX_LENGTH)
  return [NAME, name.length, ...name]
}

/** The 16 bytes of an IPv6 address, as the URL parser writes it: in groups of hexadecimal digits only. */
function ipv6Bytes(host: string): readonly number[] {
  const [before = '', after] = host.split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const [head, tail] = [groups(before), groups(after ?? '')]
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail].flatMap(group => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 0xff]
  })
}

/** Reads exactly that many bytes; what follows stays in the socket. */
async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes: Buffer | null = socket.read(length)
    if (bytes?.length === length) return bytes
    if (socket.readableEnded || socket.destroyed) throw new Error('Hung up')
    const heard = new AbortController()
    const { signal } = heard
    await Promise.race([once(socket, 'readable', { signal }), once(socket, 'close', { signal })])
    heard.abort()
  }
}
