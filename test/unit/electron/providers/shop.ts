import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { createHttp, type HttpOptions } from '../../../../electron/providers/http.ts'
import { office, shown } from './office.ts'
import { serve } from './server.ts'

/** A server called shop.test, which no name server knows: it is reached through a proxy or not at all. */
export async function serveShop(answer: RequestListener, certificate = shown.good) {
  const server = await serve(answer, createServer(certificate))
  const port = new URL(server.origin).port
  return { ...server, port, url: `https://shop.test:${port}/balance?shop=7` }
}

/** Http that trusts the office. Disposed of with `await using`. */
export function officeHttp(options: HttpOptions = {}) {
  const http = createHttp({ certificates: [office], ...options })
  return Object.assign(http, { [Symbol.asyncDispose]: () => http.close() })
}
