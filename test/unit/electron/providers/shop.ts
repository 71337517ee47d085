import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { createHttp, type HttpOptions } from '#providers/http/client.ts'
import { serverCertificates, testCa } from './office.ts'
import { serve } from './server.ts'

/** A server named shop.test, which DNS does not know, so it can be reached only through a proxy. */
export async function serveShop(answer: RequestListener, certificate = serverCertificates.good) {
  const server = await serve(answer, createServer(certificate))
  const port = new URL(server.origin).port
  return { ...server, port, url: `https://shop.test:${port}/balance?shop=7` }
}

/** An Http that trusts the test CA. Closes on disposal (`await using`). */
export function httpWithTestCa(options: HttpOptions = {}) {
  const http = createHttp({ certificates: [testCa], ...options })
  return Object.assign(http, { [Symbol.asyncDispose]: () => http.close() })
}
