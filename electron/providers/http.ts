import type { Agent, Dispatcher } from 'undici'
import { SalioError } from '../domain/failure.ts'
import { failureOf } from './http-failure.ts'

/** A request as a connector states it. Headers carry the credentials; the URL may not. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
}

export interface HttpAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text, at most 1 MB. */
  readonly text: string
  /** When it was received, wall-clock milliseconds. */
  readonly receivedAt: number
}

/** Sends one request; rejects with a SalioError (offline, timeout, down, certificate, redirected, unreadable). */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

export interface HttpOptions {
  /** Milliseconds to connect; 10 s unless told. */
  readonly connectTimeout?: number
  /** Milliseconds for everything, redirects and body included; 15 s unless told. */
  readonly timeout?: number
  /** The longest body accepted; 1 MB unless told. */
  readonly maxBytes?: number
  /** Wall-clock milliseconds. */
  readonly now?: () => number
}

const REDIRECTS = [301, 302, 303, 307, 308]
const MOST_REDIRECTS = 3

/** The one way out to the network. Undici is loaded with the first request, not with the app. */
export function createHttp(options: HttpOptions = {}): Http & { close(): Promise<void> } {
  const { connectTimeout = 10_000, timeout = 15_000, maxBytes = 1_000_000, now = Date.now } = options
  let opened: Promise<Line> | undefined
  const open = async (): Promise<Line> => {
    const { Agent, request } = await import('undici')
    const agent = new Agent({
      connect: { timeout: connectTimeout },
      maxResponseSize: maxBytes,
      allowH2: false
    })
    return { agent, request }
  }

  const send: Http = async request => {
    try {
      opened ??= open()
      const line = await opened
      const answer = await exchange(line, request, AbortSignal.timeout(timeout))
      const text = await answer.body.text()
      return {
        status: answer.statusCode,
        headers: flat(answer.headers),
        text,
        receivedAt: now()
      }
    } catch (error) {
      throw error instanceof SalioError ? error : new SalioError(failureOf(error))
    }
  }
  const close = async () => (await opened)?.agent.destroy()
  return Object.assign(send, { close })
}

interface Line {
  readonly agent: Agent
  readonly request: typeof import('undici').request
}

/** Follows a GET's redirects on its own origin; another origin must not see the credentials. */
async function exchange(
  { agent, request }: Line,
  { method, url, headers, body }: HttpRequest,
  signal: AbortSignal
): Promise<Dispatcher.ResponseData> {
  let target = new URL(url)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await request(target, {
      method,
      signal,
      dispatcher: agent,
      headers: {
        // Not for form's sake: Africa's Talking answers XML without it.
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'Salio',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers
      },
      body: body === undefined ? null : JSON.stringify(body)
    })
    if (!REDIRECTS.includes(answer.statusCode)) return answer
    await answer.body.dump()
    const { location } = answer.headers
    const next = URL.parse(String(location), target)
    if (method !== 'GET' || location === undefined || next?.origin !== target.origin) break
    target = next
  }
  throw new SalioError({ kind: 'redirected' })
}

const flat = (headers: Dispatcher.ResponseData['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))
