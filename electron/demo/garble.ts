import { type Answer, json } from './play.ts'

/** Where the request came in and where another origin is. */
export interface Doorway {
  /** Path and query as requested. */
  readonly url: string
  /** An origin that is not the simulator's own. */
  readonly otherOrigin: string
  readonly now: number
}

/** What can become of any provider's good answer on its way. */
type Garble = (answer: Answer, door: Doorway) => Answer

const RETRY_AFTER_SECONDS = 120

const redirect = (status: number, location: string): Answer => ({
  status,
  headers: { location },
  body: ''
})

const throttled = (retryAfter: string): Answer => json(429, '{}', { 'retry-after': retryAfter })

export const garbles: Readonly<Record<string, Garble>> = {
  /** A captive portal: every address answers with its sign-in page. */
  html: () => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Welcome</title><p>Sign in to use this Wi-Fi.</p>'
  }),
  empty: () => json(200, ''),
  null: () => json(200, 'null'),
  truncated: answer => ({
    ...answer,
    body: answer.body.slice(0, answer.body.length / 2)
  }),
  /** The right answer, then a megabyte of blanks: legal JSON, so only its size can be refused. */
  huge: answer => ({
    ...answer,
    body: answer.body + ' '.repeat(1_100_000)
  }),
  'wrong-types': answer => rewrite(answer, everyLeafTrue),
  'missing-fields': answer => rewrite(answer, withoutBalances),
  /** As frameworks do that want a trailing slash: there, the answer is the usual one. */
  'redirect-same': (answer, { url }) => {
    const [path = '', query] = url.split('?')
    if (path.endsWith('/')) return answer
    return redirect(301, query ? `${path}/?${query}` : `${path}/`)
  },
  'redirect-other': (_, { url, otherOrigin }) => redirect(302, `${otherOrigin}${url}`),
  'throttled-retry-after': () => throttled(String(RETRY_AFTER_SECONDS)),
  'throttled-retry-date': (_, { now }) => throttled(new Date(now + RETRY_AFTER_SECONDS * 1000).toUTCString())
}

const isJson = ({ headers }: Answer): boolean => headers['content-type'] === 'application/json'

const everyLeafTrue = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null ? value : true

const withoutBalances = (key: string, value: unknown): unknown =>
  /(balance|amount|access_token|access)$/i.test(key) ? undefined : value

const rewrite = (answer: Answer, change: (key: string, value: unknown) => unknown): Answer => ({
  ...answer,
  body: isJson(answer) ? JSON.stringify(JSON.parse(answer.body, change)) : answer.body
})
