import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'

/** A request made by a provider connector. Credentials go into headers; into the query only where an API takes
 * them nowhere else. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent verbatim instead of `body`. */
  readonly raw?: { readonly type: string; readonly text: string }
  /** Ends the request, for somebody who no longer waits: it rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Whether no redirect is followed, not even within the origin. */
  readonly staysPut?: true
  /** Called when the body begins to be sent: before that, nothing of it can have arrived. */
  readonly onSending?: () => void
}

/** A received response of any status. */
export interface HttpResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text, limited by `HttpOptions.maxBytes`. */
  readonly text: string
  /** Time of receipt, wall-clock milliseconds. */
  readonly receivedAt: number
}

/** A connection to a host without TLS, and the certificate authorities that its TLS is to be checked by. */
export interface Line {
  readonly socket: Socket
  readonly secureContext: SecureContext
}

/**
 * Opens a connection for a protocol other than HTTP, along the same routes as requests. Rejects with a SalioError, or with the
 * signal's reason.
 */
export type OpenLine = (
  target: { readonly hostname: string; readonly port: number },
  signal: AbortSignal
) => Promise<Line>

/**
 * Sends one request; rejects with a SalioError (offline, unresolved, timeout, down, certificate, portal, proxy,
 * redirected, unreadable).
 */
export type Http = (request: HttpRequest) => Promise<HttpResponse>
