import { createServer as createSecure } from 'node:https'
import { gzipSync } from 'node:zlib'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { shown } from '../unit/electron/providers/office.ts'
import { selfSigned } from '../unit/electron/providers/self-signed.ts'
import { serve } from '../unit/electron/providers/server.ts'

const MEGABYTE = 1_000_000
const wallet = '{"id":"wal_global_001","currency":"usd","balance":1,"type":"global","status":"active"}'
const twice = `{"success":true,"data":{"wallets":[${wallet},${wallet}]}}`

/** Where a wallet is read for the matrix: the simulator, and servers that do what it cannot. */
export interface Places {
  readonly simulator: Simulator
  /** What the simulator takes for the time. */
  clock: { now(): number }
  /** Addresses by what is wrong with them. */
  readonly addresses: Readonly<Record<string, string>>
  /** Bytes written for the body that is too large, before the reader hung up. */
  readonly written: Promise<number>
  stop(): Promise<void>
}

export async function startPlaces(): Promise<Places> {
  const written = Promise.withResolvers<number>()
  const bomb = gzipSync(Buffer.alloc(100 * MEGABYTE))
  const plain = await serve((request, response) => {
    const [, what] = (request.url ?? '').split('/')
    if (what === 'loop') return response.writeHead(302, { location: request.url ?? '' }).end()
    if (what === 'sign-in') return response.writeHead(511).end('<html>')
    if (what === 'bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    if (what === 'twice') return response.end(twice)
    request.socket.on('close', () => written.resolve(request.socket.bytesWritten))
    const chunk = Buffer.alloc(MEGABYTE, ' ')
    const more = (left: number): unknown => left && response.write(chunk, error => error || more(left - 1))
    return more(50)
  })
  const secure = await Promise.all(
    [shown.expired, shown.notYetValid, shown.otherHost, selfSigned].map(certificate =>
      serve((_, response) => response.end(twice), createSecure(certificate))
    )
  )
  const places = { clock: { now: () => Date.now() } }
  const simulator = await startSimulator({ now: () => places.clock.now() })
  const [expired, early, other, own] = secure.map(({ origin }) => origin.replace('http:', 'https:'))
  return Object.assign(places, {
    simulator,
    addresses: {
      ...Object.fromEntries(
        ['loop', 'sign-in', 'bomb', 'twice', 'fifty'].map(what => [what, `${plain.origin}/${what}`])
      ),
      nameless: 'https://salio.invalid',
      // Nothing listens there, and no other program is ever given it, as it might be a port that was just left.
      gone: 'http://127.0.0.1:1',
      expired: expired ?? '',
      early: early ?? '',
      other: other ?? '',
      own: own ?? ''
    },
    written: written.promise,
    stop: async () => {
      await Promise.all([plain, ...secure].map(server => server[Symbol.asyncDispose]()))
      await simulator.stop()
    }
  })
}
