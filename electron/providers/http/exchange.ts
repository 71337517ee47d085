import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { SalioError } from '#domain/accounts/failure.ts'
import { textOf } from './body.ts'
import type { HttpRequest } from './types.ts'

export interface Limits {
  readonly signal: AbortSignal
  /** Maximum body size, bytes, as sent and decoded. */
  readonly maxBytes: number
}

export interface RawResponse {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly text: string
}

const REDIRECTS = [301, 302, 303, 307, 308]
/** Redirects that are followed with the same method and body (RFC 9110, 15.4.8 and 15.4.9). */
const REPEATABLE = [307, 308]
const MAX_REDIRECTS = 3
/** Status of a captive portal that requires a sign-in (RFC 6585). */
const NETWORK_AUTHENTICATION_REQUIRED = 511

/**
 * Sends a request. Follows redirects only within its origin, because another origin must not receive the
 * credentials, and those of a POST only where they repeat it: the others may turn it into a GET.
 */
export async function sendFollowingRedirects(
  dispatcher: Dispatcher,
  { method, url, headers, body, raw, staysPut, onSending }: HttpRequest,
  { signal, maxBytes }: Limits
): Promise<RawResponse> {
  const content =
    raw ?? (body === undefined ? null : { type: 'application/json', text: JSON.stringify(body) })
  let target = new URL(url)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await dispatcher.request({
      origin: target.origin,
      path: target.pathname + target.search,
      method,
      signal,
      headers: {
        // Required: Africa's Talking returns XML without it.
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'Salio',
        ...(content && { 'content-type': content.type }),
        ...(content && onSending && { 'content-length': `${Buffer.byteLength(content.text)}` }),
        ...headers
      },
      body: content && onSending ? Readable.from(announced(content.text, onSending)) : (content?.text ?? null)
    })
    const codings = String(response.headers['content-encoding'] ?? '')
    const text = await textOf(response.body, codings, maxBytes)
    if (response.statusCode === NETWORK_AUTHENTICATION_REQUIRED) throw new SalioError({ kind: 'portal' })
    if (!REDIRECTS.includes(response.statusCode))
      return { status: response.statusCode, headers: response.headers, text }
    if (staysPut) throw new SalioError({ kind: 'redirected' })
    const { location } = response.headers
    const next = URL.parse(String(location), target)
    if (location === undefined || next?.origin !== target.origin) throw new SalioError({ kind: 'redirected' })
    if (method !== 'GET' && !REPEATABLE.includes(response.statusCode))
      throw new SalioError({ kind: 'redirected', withinOrigin: true })
    target = next
  }
  // A redirect loop on its own origin is the provider's fault.
  throw new SalioError({ kind: 'down', status: null })
}

/** A body that says when it is asked for, which is once there is a connection. */
async function* announced(text: string, onSending: () => void): AsyncGenerator<Buffer> {
  onSending()
  yield Buffer.from(text)
}
