import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Snapshot } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import { errorDocument } from '../error-document.ts'
import { exitCodeOf, type Problem } from '../problem.ts'
import { type Answer, MAX_ANSWER, type Question } from '../request.ts'
import { refusal } from './guard.ts'
import { questionOf } from './question.ts'

/** The port is always the same, since monitors are configured with it. */
export const WEB_PORT = 9713
const HOST = '127.0.0.1'
const MAX_CONNECTIONS = 16
/** Milliseconds. */
const REQUEST_TIME = 10_000

interface WebParts {
  readonly token: string
  readonly port?: number
  readonly snapshot: () => Snapshot
  readonly answer: (question: Question) => Promise<Answer>
  readonly metrics: () => string
  /** A problem in the user's language. */
  readonly message: (problem: Problem, language: Language, now: number) => Promise<string>
}

export interface OpenWebAddress {
  /** "127.0.0.1:9713" */
  readonly host: string
  close(): Promise<void>
}

/**
 * Listens for monitors on this computer: `GET /v1/balances`, `/v1/can-pay`, `/metrics`, with the token in a header. Nothing else
 * is answered, and nothing is sent that would let a web page read it.
 * @throws EADDRINUSE where another program has the port
 */
export async function openWebAddress(parts: WebParts): Promise<OpenWebAddress> {
  let host = ''
  const server = createServer(
    {
      maxHeaderSize: 8_192,
      requestTimeout: REQUEST_TIME,
      headersTimeout: REQUEST_TIME,
      // How often Node.js looks for connections that have used up their time.
      connectionsCheckingInterval: REQUEST_TIME / 2,
      insecureHTTPParser: false
    },
    (request, response) => {
      // No body is expected; one that comes is not kept.
      request.resume()
      void respond(parts, host, request, response).catch(() => send(response, 500, 'text/plain', ''))
    }
  )
  server.maxConnections = MAX_CONNECTIONS
  server.on('clientError', (_error, socket) => socket.destroy())
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('connect', (_request, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: HOST, port: parts.port ?? WEB_PORT, exclusive: true }, resolve)
  })
  const address = server.address()
  host = `${HOST}:${typeof address === 'object' ? address?.port : ''}`
  return {
    host,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function respond(
  { answer, message, metrics, snapshot, token }: WebParts,
  host: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const refused = refusal(request, host, token)
  if (refused) {
    // Who is no monitor does not hold a place for the next one.
    response.shouldKeepAlive = false
    return send(response, refused, 'text/plain', '')
  }
  const url = addressOf(request.url ?? '', host)
  if (url === null) return send(response, 404, 'text/plain', '')
  if (url.pathname === '/metrics')
    return send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', metrics())
  const question = questionOf(url)
  if (question === null) return send(response, 404, 'text/plain', '')
  const told = 'problem' in question ? question : await answer(question)
  if ('document' in told) return sendJson(response, 200, told.document)
  if ('text' in told) return send(response, 404, 'text/plain', '')
  const { problem } = told
  const { at, language } = snapshot()
  const document = errorDocument(problem, await message(problem, language, at), at)
  sendJson(response, STATUS[exitCodeOf(problem)], document)
}

/** A request's address; null for one that names a host of its own, as a proxy is asked. */
const addressOf = (path: string, host: string): URL | null =>
  /^\/(?!\/)/.test(path) ? URL.parse(path, `http://${host}`) : null

/** 0 and 1 are answers, not problems. */
const STATUS = { 0: 200, 1: 200, 64: 400, 69: 503, 75: 429 } as const

const sendJson = (response: ServerResponse, status: number, document: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(document)}\n`)

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return void response.destroy()
  const isTooLong = Buffer.byteLength(body) > MAX_ANSWER
  response.writeHead(isTooLong ? 500 : status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' })
  })
  response.end(isTooLong ? '' : body)
}
