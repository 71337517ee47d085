import type { Dispatcher } from 'undici'
import { SalioError } from '../domain/failure.ts'
import type { HttpRequest } from './http.ts'

export interface Limits {
  readonly signal: AbortSignal
  /** The longest body accepted. */
  readonly maxBytes: number
}

export interface Received {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly text: string
}

const REDIRECTS = [301, 302, 303, 307, 308]
const MOST_REDIRECTS = 3
/** What a network says that wants a sign-in (RFC 6585). */
const NETWORK_AUTHENTICATION_REQUIRED = 511

/** Follows a GET's redirects on its own origin; another origin must not see the credentials. */
export async function exchange(
  dispatcher: Dispatcher,
  { method, url, headers, body, raw }: HttpRequest,
  { signal, maxBytes }: Limits
): Promise<Received> {
  const content =
    raw ?? (body === undefined ? null : { type: 'application/json', text: JSON.stringify(body) })
  let target = new URL(url)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await dispatcher.request({
      origin: target.origin,
      path: target.pathname + target.search,
      method,
      signal,
      headers: {
        // Not for form's sake: Africa's Talking answers XML without it.
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'Salio',
        ...(content && { 'content-type': content.type }),
        ...headers
      },
      body: content?.text ?? null
    })
    const text = await textOf(answer.body, maxBytes)
    if (answer.statusCode === NETWORK_AUTHENTICATION_REQUIRED) throw new SalioError({ kind: 'portal' })
    if (!REDIRECTS.includes(answer.statusCode))
      return { status: answer.statusCode, headers: answer.headers, text }
    const { location } = answer.headers
    const next = URL.parse(String(location), target)
    if (method !== 'GET' || location === undefined || next?.origin !== target.origin)
      throw new SalioError({ kind: 'redirected' })
    target = next
  }
  // Round and round on its own origin is a fault of the provider's.
  throw new SalioError({ kind: 'down', status: null })
}

/** Counted here, for not every kind of dispatcher keeps a limit. */
async function textOf(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) throw new SalioError({ kind: 'unreadable', reason: 'tooLarge' })
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
