import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What decides whether a request is answered. */
interface GuardedRequest {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
  /** Names and values as they came: a header that came twice is in there twice. */
  readonly rawHeaders: readonly string[]
}

/** A status for what is refused, with nothing that says more. */
export type Refusal = 400 | 401 | 403 | 405

/**
 * Why a request to the local web address is refused; null where it is not. A page in a browser gets nothing: it sends an
 * Origin, or marks its request, or names another host, and it knows no token.
 * @param host what the Host header has to be, "127.0.0.1:9713"
 */
export function refusal(
  { headers, method, rawHeaders }: GuardedRequest,
  host: string,
  token: string
): Refusal | null {
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map(name => name.toLowerCase())
  const isTwice = (name: string) => names.filter(other => other === name).length > 1
  if (['host', 'origin', 'authorization'].some(isTwice)) return 400
  // A name that was made to mean this computer, for a page that thinks it talks to its own server.
  if (headers.host !== host) return 403
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return 403
  if (headers.referer !== undefined) return 403
  if (method !== 'GET') return 405
  return isToken(headers.authorization, token) ? null : 401
}

function isToken(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(`Bearer ${token}`), Buffer.from(given ?? '')]
  return one.length === other.length && timingSafeEqual(one, other)
}
