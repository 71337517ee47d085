import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createProviderState, faultNames, type ProviderState } from '../kit/state.ts'
import type { BalanceSource, RecordedRequest, SimulatedProviderId, Simulator } from '../kit/types.ts'
import { readRequest, simulatedApis, simulatedProviderIds } from './router.ts'

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
  const requests: RecordedRequest[] = []
  const redirectedRequests: RecordedRequest[] = []
  let waiting: ((request: RecordedRequest) => boolean)[] = []
  let balanceSource: BalanceSource | null = null

  const stageOf = (provider: SimulatedProviderId): ProviderState =>
    createProviderState(simulatedApis[provider], now, key => balanceSource?.(provider, key) ?? null)
  const stages = Object.fromEntries(
    simulatedProviderIds.map(provider => [provider, stageOf(provider)])
  ) as Record<SimulatedProviderId, ProviderState>

  const server = await listen(port, host, async (request, response) => {
    const received = await readRequest(request, now)
    if (!received) return response.writeHead(404).end()
    requests.push(received.recorded)
    waiting = waiting.filter(isDone => !isDone(received.recorded))
    const { answer, send, delay } = stages[received.recorded.provider].respond(received.request, {
      url: request.url ?? '/',
      otherOrigin: originOf(otherServer),
      method: request.method ?? 'GET',
      now: now()
    })
    return send(response, answer, delay)
  })
  const otherServer = await listen(0, host, async (request, response) => {
    const received = await readRequest(request, now)
    if (received) redirectedRequests.push(received.recorded)
    return response.writeHead(404).end()
  })

  const url: Simulator['url'] = (provider, part) =>
    [originOf(server), provider, part].filter(Boolean).join('/')

  return {
    requests,
    redirectedRequests,
    url,
    credentials: provider => simulatedApis[provider].credentials(url(provider), stages[provider].context),
    setBalance: (provider, walletKey, text) => stages[provider].setBalance(walletKey, text),
    setBalanceSource(balances) {
      balanceSource = balances
      for (const provider of simulatedProviderIds) stages[provider].clearOverrides()
    },
    setFault: (provider, fault) => stages[provider].setFault(fault),
    faultNames: provider => faultNames(simulatedApis[provider]),
    variantNames: provider => Object.keys(simulatedApis[provider].variants ?? {}),
    nextRequest: provider =>
      new Promise(resolve => {
        waiting.push(request => {
          if (request.provider !== provider) return false
          resolve(request)
          return true
        })
      }),
    expireTokens: provider => stages[provider].context.tokens.revokeAll(),
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
