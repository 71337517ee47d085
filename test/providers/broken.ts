import { createServer as createSecure } from 'node:https'
import { gzipSync } from 'node:zlib'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { serverCertificates } from '../unit/electron/providers/office.ts'
import { selfSigned } from '../unit/electron/providers/self-signed.ts'
import { serve } from '../unit/electron/providers/server.ts'

const MEGABYTE = 1_000_000
const wallet = '{"id":"wal_global_001","currency":"usd","balance":1,"type":"global","status":"active"}'
const duplicateWallets = `{"success":true,"data":{"wallets":[${wallet},${wallet}]}}`

/** The servers that the matrix tests read from: the simulator, and servers with faults it cannot simulate. */
export interface TestServers {
  readonly simulator: Simulator
  /** The simulator's clock, wall-clock milliseconds. Replaceable. */
  clock: { now(): number }
  /** Base URLs by the fault they produce. */
  readonly brokenUrls: Readonly<Record<string, string>>
  /** Bytes of the oversized body that were sent before the client disconnected. */
  readonly bytesWritten: Promise<number>
  stop(): Promise<void>
}

export async function startTestServers(): Promise<TestServers> {
  const written = Promise.withResolvers<number>()
  const bomb = gzipSync(Buffer.alloc(100 * MEGABYTE))
  const httpServer = await serve((request, response) => {
    const [, fault] = (request.url ?? '').split('/')
    if (fault === 'loop') return response.writeHead(302, { location: request.url ?? '' }).end()
    if (fault === 'sign-in') return response.writeHead(511).end('<html>')
    if (fault === 'bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    if (fault === 'twice') return response.end(duplicateWallets)
    request.socket.on('close', () => written.resolve(request.socket.bytesWritten))
    const chunk = Buffer.alloc(MEGABYTE, ' ')
    const more = (left: number): unknown => left && response.write(chunk, error => error || more(left - 1))
    return more(50)
  })
  const tlsServers = await Promise.all(
    [
      serverCertificates.expired,
      serverCertificates.notYetValid,
      serverCertificates.otherHost,
      selfSigned
    ].map(certificate => serve((_, response) => response.end(duplicateWallets), createSecure(certificate)))
  )
  const places = { clock: { now: () => Date.now() } }
  const simulator = await startSimulator({ now: () => places.clock.now() })
  const [expired, early, other, own] = tlsServers.map(({ origin }) => origin.replace('http:', 'https:'))
  return Object.assign(places, {
    simulator,
    brokenUrls: {
      ...Object.fromEntries(
        ['loop', 'sign-in', 'bomb', 'twice', 'fifty'].map(fault => [fault, `${httpServer.origin}/${fault}`])
      ),
      nameless: 'https://salio.invalid',
      // Nothing listens on port 1. Unlike a port just released, it is never assigned to another program.
      gone: 'http://127.0.0.1:1',
      expired: expired ?? '',
      early: early ?? '',
      other: other ?? '',
      own: own ?? ''
    },
    bytesWritten: written.promise,
    stop: async () => {
      await Promise.all([httpServer, ...tlsServers].map(server => server[Symbol.asyncDispose]()))
      await simulator.stop()
    }
  })
}
