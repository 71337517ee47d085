import type { Tokens } from './tokens.ts'
import type { RequestKind, SimulatedCredentials } from './types.ts'

/** A request to a simulated provider. */
export interface SimulatedRequest {
  readonly call: RequestKind
  readonly method: string
  /** As documented: without the provider's base URL and without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A simulated provider's response. */
export interface SimulatedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a provider's responses depend on besides the request. */
export interface SimulationContext {
  /** Wall-clock milliseconds. */
  now(): number
  /** A wallet's balance as the provider writes it. */
  amount(walletKey: string): string
  readonly tokens: Tokens
}

/** Overrides the normal response; null leaves it unchanged. */
export type ResponseOverride = (
  request: SimulatedRequest,
  context: SimulationContext
) => SimulatedResponse | null

/** A simulated provider API: its documentation expressed as a value. */
export interface SimulatedApi {
  /** Initial balances by wallet key, taken from the documentation's examples. */
  readonly initialBalances: Readonly<Record<string, string>>
  /**
   * Credentials that it accepts.
   * @param base the provider's base URL in the simulator
   */
  credentials(base: string, context: SimulationContext): SimulatedCredentials
  respond(request: SimulatedRequest, context: SimulationContext): SimulatedResponse
  /** Documented errors of the balance call. */
  readonly errors: Readonly<Record<string, ResponseOverride>>
  /** Documented errors that only the token call returns. */
  readonly tokenErrors?: Readonly<Record<string, ResponseOverride>>
  /** Other documented forms of a successful response. */
  readonly variants?: Readonly<Record<string, ResponseOverride>>
}

/** A JSON response. The body is given as text so that numbers keep the documented notation. */
export const jsonResponse = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {}
): SimulatedResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body
})

/** An XML response. */
export const xmlResponse = (status: number, body: string): SimulatedResponse => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body
})

/** The token of the `Authorization: Bearer` header, or null if there is none. */
export function bearerToken(request: SimulatedRequest): string | null {
  const { authorization = '' } = request.headers
  return /^Bearer (\S+)$/.exec(authorization)?.[1] ?? null
}

/** The "user:password" of the `Authorization: Basic` header, or null if there is none. */
export function basicLogin(request: SimulatedRequest): string | null {
  const { authorization = '' } = request.headers
  const found = /^Basic (\S+)$/.exec(authorization)?.[1]
  return found === undefined ? null : Buffer.from(found, 'base64').toString()
}

/** The members of a JSON object, or null if the body is not a JSON object. */
export function jsonMembers(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
