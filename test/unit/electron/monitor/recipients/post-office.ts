import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '#contract/index.ts'
import { initialQuiet, type RecipientFacts } from '#domain/recipients/recipient.ts'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { Store } from '#storage/store.ts'
import { settle } from '../test-clock.ts'
import { GROUPING_MS, makeWorld } from '../world.ts'

/** A message as a server got it. */
interface Received {
  readonly headers: IncomingMessage['headers']
  readonly method: string
  readonly path: string
  readonly json: Record<string, unknown>
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** JSON, or the fields of a form. */
const parse = (text: string): Received['json'] =>
  text.startsWith('{') ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))

/**
 * A server on loopback that takes messages. Each answer in `answers` is used once, for a message; then it takes everything, or
 * does what it `usually` does.
 */
async function listen() {
  const received: Received[] = []
  const answers: Answer[] = []
  let usual: Answer = response => response.end('{}')
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    received.push({
      method: request.method ?? '',
      headers: request.headers,
      path: request.url ?? '',
      json: parse(text)
    })
    const answer = (request.method === 'POST' && answers.shift()) || usual
    answer(response, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    answers,
    usually: (answer: Answer) => {
      usual = answer
    },
    origin: `http://127.0.0.1:${port}`,
    port,
    stop: async () => {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
    restart: async () => {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    }
  }
}

/** A world with a real database, a real HTTP client, and a server on loopback that takes messages. */
export async function postOffice(others: readonly Provider[] = []) {
  const server = await listen()
  const folder = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(folder, 'salio.db')
  const http = createHttp({ now: () => world.clock.now() })
  let tries = 0
  let lives = 0
  const world = makeWorld(
    {
      store: Store.open(path),
      http: request => {
        const life = lives
        tries += 1
        // Nobody hears what comes after a kill.
        return new Promise((resolve, reject) => {
          const ifAlive = (work: () => void) => () => life === lives && work()
          http(request).then(
            response => ifAlive(() => resolve(response))(),
            error => ifAlive(() => reject(error))()
          )
        })
      }
    },
    others
  )
  let parts = world.parts
  let monitor = world.monitor
  const facts = (over: Partial<RecipientFacts> = {}): RecipientFacts => ({
    name: 'Asha',
    way: { kind: 'ntfy', server: server.origin, topic: 'salio-asha', ownNetwork: false },
    on: true,
    tells: ['critical', 'low', 'recovered', 'trouble', 'lateTopUps'],
    wallets: null,
    unlooked: 0,
    quiet: initialQuiet,
    showAmounts: true,
    language: 'en',
    ...over
  })
  return {
    ...world,
    server,
    facts,
    monitor: () => monitor,
    store: () => parts.store,
    tries: () => tries,
    add: async (over: Partial<RecipientFacts> = {}, secrets: Input<'saveRecipient'>['secrets'] = {}) => {
      const saved = await monitor.intents.saveRecipient({ recipientId: null, facts: facts(over), secrets })
      if (!saved.ok) throw new Error(JSON.stringify(saved))
      return saved.recipientId
    },
    /** The wallet has this balance at the next two readings, and what follows is due. */
    falls: async (balance: string) => {
      world.till.balances.set('payout', balance)
      await world.clock.pass(5 * MINUTE)
      await world.clock.pass(MINUTE + GROUPING_MS)
    },
    /** Waits until so many messages were received. */
    sent: async (count: number) => {
      const messages = () => server.received.filter(({ method }) => method === 'POST')
      while (messages().length < count) await settle()
    },
    /** Waits until no message is under way. */
    quiet: async () => {
      const isTrying = () =>
        parts.store.recipients.all().some(({ id }) => parts.store.deliveries.open(id)?.tryingSince != null)
      for (let turn = 0; turn < 20 || isTrying(); turn += 1) await settle()
    },
    /** Ends Salio without a clean shutdown and starts it again. */
    kill: async () => {
      lives += 1
      world.clock.dropTimers()
      parts.store.close()
      parts = { ...parts, store: Store.open(path) }
      monitor = new Monitor(parts)
      await monitor.start()
    },
    [Symbol.asyncDispose]: async () => {
      await monitor.stop()
      await server.stop()
      await http.close()
      parts.store.close()
      rmSync(folder, { recursive: true })
    }
  }
}
