import * as v from 'valibot'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import type { HttpResponse } from '../http/types.ts'
import { ExactNumber } from './exact-json.ts'
import { documentOf, numberSchema, tryReadJson, unreadableError } from './json.ts'
import { errorCodesIn, isRefusal } from './refusal.ts'
import { documented, failureOfStatus } from './status.ts'

export interface MintedToken {
  readonly token: string
  /** Lifetime from now, milliseconds. */
  readonly lifeMs: number
}

export interface TokenCacheOptions {
  /** Requests a token from the provider. Rejects with a SalioError. */
  readonly mint: () => Promise<MintedToken>
  /** Failure kinds by which the provider rejects an expired token. */
  readonly staleOn: readonly Failure['kind'][]
  /** Monotonic milliseconds, so that changing the system clock does not affect expiry. */
  readonly monotonic?: () => number
}

/** Tokens are renewed this long before they expire, milliseconds. */
const MARGIN = MINUTE
/** A token is renewed at least so often, so that a lifetime in another unit, or a moment, does no harm. */
const MAX_LIFE = DAY

/**
 * Caches one token in memory and returns a function that runs a call with it. The token is renewed a minute
 * before it expires, concurrent calls share one, and a call that is refused as stale is retried once with a
 * new token.
 */
export function cacheToken({ mint, staleOn, monotonic = () => performance.now() }: TokenCacheOptions) {
  let cached: { readonly token: Promise<string>; expiresAt: number } | undefined

  function renew(): Promise<string> {
    const token = mint().then(({ token, lifeMs }) => {
      fresh.expiresAt = monotonic() + Math.min(lifeMs, MAX_LIFE)
      return token
    })
    const fresh = { token, expiresAt: Number.POSITIVE_INFINITY }
    token.catch(() => {
      if (cached === fresh) cached = undefined
    })
    cached = fresh
    return token
  }

  const current = (): Promise<string> =>
    cached && monotonic() < cached.expiresAt - MARGIN ? cached.token : renew()

  // Some servers say that a token has expired in the body of a 200.
  const isStale = (failure: Failure): boolean =>
    staleOn.includes(failure.kind) || (failure.kind === 'unreadable' && failure.reason === 'refusedInBody')

  return async function withToken<T>(call: (token: string) => Promise<T>): Promise<T> {
    const used = current()
    const token = await used
    try {
      return await call(token)
    } catch (error) {
      if (!(error instanceof SalioError && isStale(error.failure))) throw error
      return call(await (cached?.token === used ? renew() : current()))
    }
  }
}

/** Assumed lifetime of a token of which nothing states one. */
const DEFAULT_LIFE = 5 * MINUTE
/**
 * A lifetime in seconds, as a number or as text ("5184000", "2700.5"), in milliseconds. Null for anything else, such as
 * the null that some servers write (https://github.com/badgateway/oauth2-client/issues/123): RFC 6749, 5.1, only
 * recommends to state it.
 */
export function lifeOf(expiresIn: unknown): number | null {
  const text = expiresIn instanceof ExactNumber ? expiresIn.text : expiresIn
  const seconds = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN
  return Number.isNaN(seconds) ? null : Math.max(seconds * 1000, 0)
}

/** Schema for a token: never empty. */
export const tokenSchema = v.pipe(v.string(), v.minLength(1))
const tokenResponse = v.object({ access_token: tokenSchema, expires_in: v.optional(v.unknown()) })

/**
 * Reads the access token from a successful OAuth 2 response (RFC 6749, 5.1), with the lifetime that it or else the token
 * states. Throws as readTokenBody does.
 */
export function readOAuthToken(response: HttpResponse): MintedToken {
  const { access_token, expires_in } = readTokenBody(tokenResponse, response)
  return mintedToken(access_token, expires_in, response)
}

/** A token with the lifetime that its answer states, or else the token itself. */
export const mintedToken = (
  token: string,
  expiresIn: unknown,
  { receivedAt }: HttpResponse
): MintedToken => ({
  token,
  lifeMs: lifeOf(expiresIn) ?? jwtLife(token, receivedAt) ?? DEFAULT_LIFE
})

/**
 * Reads the successful answer of a token call by a schema. Throws what tokenFailureOf finds, portal or unreadable: `token`
 * for JSON of any other shape.
 */
export function readTokenBody<Schema extends v.GenericSchema>(
  schema: Schema,
  response: HttpResponse
): v.InferOutput<Schema> {
  const found = tryReadJson(schema, response)
  if (found !== null) return found
  documentOf(response)
  throw new SalioError(tokenFailureOf(response) ?? unreadableError('token').failure)
}

/**
 * Codes by which token calls refuse the credentials themselves, whatever the status: RFC 6749, 5.2; access_denied is
 * Auth0's, invalid_credentials Reloadly's, and login_failed MTN's, with 500
 * (https://github.com/mtvbrianking/laravel-mtn-momo/issues/46, 2020-06-19).
 */
const WRONG_CREDENTIALS = ['invalid_grant', 'unauthorized_client', 'access_denied', 'login_failed']
/** Those that are documented to mean nothing else: by RFC 6749, and by Reloadly. */
const DOCUMENTED = ['invalid_client', 'invalid_credentials']

/**
 * The failure that the answer of a token call states, by an error code in its body, its status, or a refusal in a body
 * with 200; null for success. Throws what is documented to mean wrong credentials. Some servers refuse with 200: https://github.com/octokit/auth-oauth-app.js/issues/13
 * (2019-08-23).
 */
export function tokenFailureOf(response: HttpResponse): Failure | null {
  const document = tryReadJson(v.unknown(), response)
  const codes = errorCodesIn(document)
  const isLimit = response.status === 429
  if (!isLimit && codes.some(code => DOCUMENTED.includes(code))) throw documented({ kind: 'rejected' })
  if (!isLimit && codes.some(code => WRONG_CREDENTIALS.includes(code))) return { kind: 'rejected' }
  if (!isLimit && codes.includes('invalid_scope')) return { kind: 'permission', permission: null }
  const failure = failureOfStatus(response)
  if (failure || !isRefusal(document)) return failure
  return codes.includes('401') ? { kind: 'rejected' } : unreadableError('refusedInBody').failure
}

const claims = v.object({ exp: numberSchema, iat: v.optional(numberSchema) })

/**
 * Lifetime of a JSON Web Token by its own claims (RFC 7519: exp and iat, in seconds), milliseconds; null if
 * it states none. Relative to `iat` rather than to our clock, as the two clocks may differ.
 * @param now wall-clock milliseconds, used if the token has no `iat`
 */
export function jwtLife(token: string, now: number): number | null {
  const payload = Buffer.from(token.split('.', 2)[1] ?? '', 'base64url')
  const found = tryReadJson(claims, { text: payload.toString() })
  return found && (found.exp - (found.iat ?? now / 1000)) * 1000
}

/** The `Authorization` header value for HTTP Basic authentication (RFC 7617). */
export const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
