import { once } from 'node:events'
import { connect, createServer, Socket } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Address, alternateFamilies, Connector, raceAddresses } from '#providers/http/connect.ts'
import { onLoopback } from '../proxy-server.ts'

const four = (address: string) => ({ address, family: 4 })
const six = (address: string) => ({ address, family: 6 })
const here = four('127.0.0.1')
const never = new AbortController().signal

/** An address that nobody answers at: the attempt goes on until it is ended. */
const silent = () => new Socket()

const listening = async () => {
  const server = await onLoopback(createServer())
  const port = Number(server.host.split(':')[1])
  return { ...server, port, open: () => connect({ port, host: '127.0.0.1' }) }
}

/** Races sockets whose attempts the test decides. */
function race(sockets: readonly Socket[], timeout = 60_000, signal = never) {
  const opened: Socket[] = []
  const begun = sockets.map(() => Promise.withResolvers<void>())
  const open = () => {
    const socket = sockets[opened.length] ?? silent()
    opened.push(socket)
    begun[opened.length - 1]?.resolve()
    return socket
  }
  const addresses = sockets.map((_, i) => four(`192.0.2.${i}`))
  return { opened, begun, winner: raceAddresses({ addresses, open, timeout, signal }) }
}

test('families alternate, beginning with the one asked for or the system’s first', () => {
  const addresses = [six('a'), six('b'), six('c'), four('d')]
  const order = (first?: number) => alternateFamilies(addresses, first).map(({ address }) => address)
  expect(order()).toEqual(['a', 'd', 'b', 'c'])
  expect(order(4)).toEqual(['d', 'a', 'b', 'c'])
})

test('whatever the order, no address is lost or tried twice', () => {
  const address = fc.record({ address: fc.string(), family: fc.constantFrom(4, 6) })
  const addresses = fc.uniqueArray(address, { selector: some => some.address })
  fc.assert(
    fc.property(addresses, fc.constantFrom(4, 6, undefined), (some, first) => {
      expect(new Set(alternateFamilies(some, first))).toEqual(new Set(some))
      expect(alternateFamilies(some, first)).toHaveLength(some.length)
    })
  )
})

test('an attempt goes on while the next ones begin, and wins however late it is', async () => {
  const sockets = [silent(), silent(), silent()]
  const { begun, winner } = race(sockets)
  await begun[2]?.promise
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false, false])
  sockets[0]?.emit('connect')
  expect(await winner).toBe(sockets[0])
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, true, true])
})

test('while nothing fails, addresses are tried a quarter of a second apart, not all at once', async () => {
  const sockets = [silent(), silent()]
  const { begun, opened, winner } = race(sockets)
  expect(opened).toHaveLength(1)
  await begun[1]?.promise
  sockets[1]?.emit('connect')
  expect(await winner).toBe(sockets[1])
})

test('the next address is tried at once when one fails', async () => {
  const sockets = [silent(), silent(), silent()]
  const { opened, winner } = race(sockets)
  sockets[0]?.emit('error', new Error('refused'))
  sockets[1]?.emit('error', new Error('refused'))
  expect(opened).toHaveLength(3)
  sockets[2]?.emit('connect')
  expect(await winner).toBe(sockets[2])
})

test('when all fail, the error is the one that says most', async () => {
  const fail = (socket: Socket | undefined, code: string) =>
    socket?.destroy(Object.assign(new Error(code), { code }))
  const sockets = [silent(), silent(), silent()]
  const { begun, winner } = race(sockets)
  winner.catch(() => undefined)
  fail(sockets[0], 'ENETUNREACH')
  await begun[1]?.promise
  fail(sockets[1], 'ECONNREFUSED')
  await begun[2]?.promise
  fail(sockets[2], 'ETIMEDOUT')
  await expect(winner).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('an address that never answers has its limit, and a dead family does not hide a time-out', async () => {
  const unreachable = new Socket()
  const { winner } = race([unreachable, silent()], 50)
  unreachable.destroy(Object.assign(new Error(), { code: 'ENETUNREACH' }))
  await expect(winner).rejects.toMatchObject({ code: 'ETIMEDOUT' })
})

test('closing ends all attempts', async () => {
  const closing = new AbortController()
  const sockets = [silent()]
  const { winner } = race(sockets, 60_000, closing.signal)
  closing.abort(new Error('closed'))
  await expect(winner).rejects.toThrow('closed')
  expect(sockets[0]?.destroyed).toBe(true)
})

test('a host is connected to by a real address that works, whichever of its addresses that is', async () => {
  await using server = await listening()
  const lookup = async (): Promise<readonly Address[]> => [four('127.0.0.2'), six('::1'), here]
  const connector = new Connector({ timeout: 10_000, signal: never, lookup })
  const socket = await connector.connect('shop.test', server.port)
  expect(socket.remoteAddress).toBe('127.0.0.1')
  socket.destroy()
  await once(socket, 'close')
})

test('the family that answered is tried first from then on', async () => {
  await using server = await listening()
  let addresses: readonly Address[] = [six('::1'), here]
  const connector = new Connector({ timeout: 10_000, signal: never, lookup: async () => addresses })
  const first = await connector.connect('shop.test', server.port)
  const both = [six('2001:db8::1'), here]
  addresses = both
  const second = await connector.connect('shop.test', server.port)
  expect([first, second].map(({ remoteFamily }) => remoteFamily)).toEqual(['IPv4', 'IPv4'])
  for (const socket of [first, second]) socket.destroy()
})

test('an IP address is not looked up, and lookups under way are shared', async () => {
  await using server = await listening()
  const asked: string[] = []
  const lookup = async (host: string) => {
    asked.push(host)
    return [here]
  }
  const connector = new Connector({ timeout: 10_000, signal: never, lookup })
  const sockets = await Promise.all(
    ['127.0.0.1', 'shop.test', 'shop.test'].map(host => connector.connect(host, server.port))
  )
  expect(asked).toEqual(['shop.test'])
  for (const socket of sockets) socket.destroy()
})

test('a name that is unknown is not asked for again', async () => {
  const asked: string[] = []
  const lookup = (host: string) => {
    asked.push(host)
    return Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
  }
  const connector = new Connector({ timeout: 10_000, signal: never, lookup })
  await expect(connector.connect('shop.test', 443)).rejects.toMatchObject({ code: 'ENOTFOUND' })
  expect(asked).toEqual(['shop.test'])
})
