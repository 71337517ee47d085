import type { ServerResponse } from 'node:http'
import { jsonResponse, type SimulatedResponse } from './provider.ts'

/** Details of the request that a response fault may depend on. */
export interface FaultContext {
  /** Requested path and query. */
  readonly url: string
  /** An origin that is not the simulator's own. */
  readonly otherOrigin: string
  readonly method: string
  /** Wall-clock milliseconds. */
  readonly now: number
}

/** Distorts a provider's successful response. */
type ResponseFault = (answer: SimulatedResponse, context: FaultContext) => SimulatedResponse

const RETRY_AFTER_SECONDS = 120

const redirect = (status: number, location: string): SimulatedResponse => ({
  status,
  headers: { location },
  body: ''
})

const throttled = (retryAfter: string): SimulatedResponse =>
  jsonResponse(429, '{}', { 'retry-after': retryAfter })

export const responseFaults: Readonly<Record<string, ResponseFault>> = {
  /** A captive portal that responds to every address with its sign-in page. */
  html: () => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Welcome</title><p>Sign in to use this Wi-Fi.</p>'
  }),
  empty: () => jsonResponse(200, ''),
  null: () => jsonResponse(200, 'null'),
  truncated: answer => ({
    ...answer,
    body: answer.body.slice(0, answer.body.length / 2)
  }),
  /** The right response, then a megabyte of spaces: valid JSON, so only its size can be refused. */
  huge: answer => ({
    ...answer,
    body: answer.body + ' '.repeat(1_100_000)
  }),
  'wrong-types': answer => rewrite(answer, everyLeafTrue),
  'missing-fields': answer => rewrite(answer, withoutBalances),
  /** Redirects to the path with a trailing slash, as some frameworks do, and responds normally there. */
  'redirect-same': (answer, { url, method }) => {
    const [path = '', query] = url.split('?')
    if (path.endsWith('/')) return answer
    return redirect(method === 'GET' ? 301 : 308, query ? `${path}/?${query}` : `${path}/`)
  },
  'redirect-other': (_, { url, otherOrigin }) => redirect(302, `${otherOrigin}${url}`),
  'throttled-retry-after': () => throttled(String(RETRY_AFTER_SECONDS)),
  'throttled-retry-date': (_, { now }) => throttled(new Date(now + RETRY_AFTER_SECONDS * 1000).toUTCString())
}

const isJson = ({ headers }: SimulatedResponse): boolean => headers['content-type'] === 'application/json'

const everyLeafTrue = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null ? value : true

const withoutBalances = (key: string, value: unknown): unknown =>
  /(balance|credits?|bonus|amount|available|availableunits|access_token|access)$|^(balance .*|value)$/i.test(
    key
  )
    ? undefined
    : value

const rewrite = (
  answer: SimulatedResponse,
  change: (key: string, value: unknown) => unknown
): SimulatedResponse => ({
  ...answer,
  body: isJson(answer) ? JSON.stringify(JSON.parse(answer.body, change)) : rewriteXml(answer.body, change)
})

/** The same with the elements of XML that hold a text. */
const rewriteXml = (body: string, change: (key: string, value: unknown) => unknown): string =>
  body.replace(/<(\w+)>([^<>]*)<\/\1>/g, (_, name: string, text: string) => {
    const changed = change(name, text)
    return changed === undefined ? '' : `<${name}>${changed}</${name}>`
  })

/** Sends a response. */
type Delivery = (
  response: ServerResponse,
  answer: SimulatedResponse,
  /** Milliseconds. */
  delay?: number
) => void

function writeHead(response: ServerResponse, { status, headers, body }: SimulatedResponse) {
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body)
  })
}

export const sendResponse: Delivery = (response, answer) => {
  writeHead(response, answer)
  response.end(answer.body)
}

/** Connection faults: the response itself is right, but its delivery fails. */
export const transportFaults: Readonly<Record<string, Delivery>> = {
  slow(response, answer, delay = 3000) {
    const timer = setTimeout(() => sendResponse(response, answer), delay)
    response.on('close', () => clearTimeout(timer))
  },
  /** One byte at a time: never idle long enough for an idle timeout, but never done in time. */
  drip(response, answer, delay = 500) {
    writeHead(response, answer)
    const bytes = Buffer.from(answer.body).values()
    const timer = setInterval(() => {
      const { done, value } = bytes.next()
      if (done) response.end()
      else response.write(Buffer.of(value))
    }, delay)
    response.on('close', () => clearInterval(timer))
  },
  /** Resets the connection after half of the body. */
  reset(response, answer) {
    writeHead(response, answer)
    response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.resetAndDestroy())
  },
  /** Accepts the request and never responds. */
  hang() {}
}
