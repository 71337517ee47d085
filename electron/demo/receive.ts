import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Ask } from './play.ts'
import { routeOf } from './plays.ts'
import type { SeenRequest } from './simulator.ts'

/** A complete request: as the simulated provider handles it, and as recorded for tests. */
export interface Received {
  readonly ask: Ask
  readonly seen: SeenRequest
}

/** Reads a complete request; null if its path belongs to no provider. */
export async function receive(request: IncomingMessage, now: () => number): Promise<Received | null> {
  const url = new URL(request.url ?? '/', 'http://simulator')
  const body = await text(request)
  const route = routeOf(url.pathname)
  if (!route) return null
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  )
  const { provider, call, path } = route
  const method = request.method ?? ''
  return {
    ask: { call, method, path, query: url.searchParams, headers, body },
    seen: {
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
