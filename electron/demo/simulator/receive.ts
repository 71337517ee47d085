import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SimulatedRequest } from '../kit/provider.ts'
import type { RecordedRequest } from '../kit/types.ts'
import { findRoute } from './plays.ts'

/** A complete request: as the simulated provider handles it, and as recorded for tests. */
export interface ReceivedRequest {
  readonly request: SimulatedRequest
  readonly recorded: RecordedRequest
}

/** Reads a complete request; null if its path belongs to no provider. */
export async function readRequest(
  request: IncomingMessage,
  now: () => number
): Promise<ReceivedRequest | null> {
  const url = new URL(request.url ?? '/', 'http://simulator')
  const body = await text(request)
  const route = findRoute(url.pathname)
  if (!route) return null
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  )
  const { provider, call, path } = route
  const method = request.method ?? ''
  return {
    request: { call, method, path, query: url.searchParams, headers, body },
    recorded: {
      provider,
      call,
      method,
      path: path + url.search,
      headers,
      body,
      at: now()
    }
  }
}
