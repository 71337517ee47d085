import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { plays, providers } from './plays.ts'
import { receive } from './receive.ts'
import type { Balances, SeenRequest, SimulatedProvider, Simulator } from './simulator.ts'
import { createStage, faultNames, type Stage } from './stage.ts'

/**
 * Starts a local HTTP server that simulates the providers.
 * @param options.port default: any free port
 * @param options.host default: loopback only; "0.0.0.0" for all network interfaces
 * @param options.now wall-clock milliseconds, for tokens and for timestamps in responses
 */
export async function startSimulator({
  port = 0,
  host = '127.0.0.1',
  now = Date.now
}: {
  readonly port?: number
  readonly host?: string
  readonly now?: () => number
} = {}): Promise<Simulator> {
  const seen: SeenRequest[] = []
  const strays: SeenRequest[] = []
  let waiting: ((request: SeenRequest) => boolean)[] = []
  let balanceSource: Balances | null = null

  const stageOf = (provider: SimulatedProvider): Stage =>
    createStage(plays[provider], now, key => balanceSource?.(provider, key) ?? null)
  const stages = Object.fromEntries(providers.map(provider => [provider, stageOf(provider)])) as Record<
    SimulatedProvider,
    Stage
  >

  const server = await listen(port, host, async (request, response) => {
    const received = await receive(request, now)
    if (!received) return response.writeHead(404).end()
    seen.push(received.seen)
    waiting = waiting.filter(isDone => !isDone(received.seen))
    const { answer, send, delay } = stages[received.seen.provider].respond(received.ask, {
      url: request.url ?? '/',
      otherOrigin: originOf(otherServer),
      now: now()
    })
    return send(response, answer, delay)
  })
  const otherServer = await listen(0, host, async (request, response) => {
    const received = await receive(request, now)
    if (received) strays.push(received.seen)
    return response.writeHead(404).end()
  })

  const url: Simulator['url'] = (provider, part) =>
    [originOf(server), provider, part].filter(Boolean).join('/')

  return {
    seen,
    strays,
    url,
    credentials: provider => plays[provider].credentials(url(provider), stages[provider].world),
    set: (provider, walletKey, text) => stages[provider].set(walletKey, text),
    follow(balances) {
      balanceSource = balances
      for (const provider of providers) stages[provider].release()
    },
    fault: (provider, fault) => stages[provider].fault(fault),
    faults: provider => faultNames(plays[provider]),
    forms: provider => Object.keys(plays[provider].forms ?? {}),
    nextRequest: provider =>
      new Promise(resolve => {
        waiting.push(request => {
          if (request.provider !== provider) return false
          resolve(request)
          return true
        })
      }),
    expireTokens: provider => stages[provider].world.tokens.revokeAll(),
    stop: async () => {
      await Promise.all([close(server), close(otherServer)])
    }
  }
}

async function listen(
  port: number,
  host: string,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>
): Promise<Server> {
  const server = createServer((request, response) => {
    // The client may abort in the middle of its request, which is not an error here.
    handle(request, response).catch(() => response.destroy())
  })
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
