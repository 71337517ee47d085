import * as v from 'valibot'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { HttpResponse } from '../http/types.ts'
import { numberSchema, readJson, tryReadJson } from './json.ts'

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

/**
 * Caches one token in memory and returns a function that runs a call with it. The token is renewed a minute
 * before it expires, concurrent calls share one, and a call that is refused as stale is retried once with a
 * new token.
 */
export function cacheToken({ mint, staleOn, monotonic = () => performance.now() }: TokenCacheOptions) {
  let cached: { readonly token: Promise<string>; expiresAt: number } | undefined

  function renew(): Promise<string> {
    const token = mint().then(({ token, lifeMs }) => {
      fresh.expiresAt = monotonic() + lifeMs
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

  return async function withToken<T>(call: (token: string) => Promise<T>): Promise<T> {
    const used = current()
    const token = await used
    try {
      return await call(token)
    } catch (error) {
      const stale = error instanceof SalioError && staleOn.includes(error.failure.kind)
      if (!stale) throw error
      return call(await (cached?.token === used ? renew() : current()))
    }
  }
}

/** `expires_in` of a token response. Some servers write the number as a string: "5184000". */
export const expiresIn = v.union([numberSchema, v.pipe(v.string(), v.digits(), v.transform(Number))])
const tokenResponse = v.object({ access_token: v.string(), expires_in: expiresIn })

/**
 * Reads the access token from a successful OAuth 2 response (RFC 6749, 5.1). Throws unreadable for any other
 * shape.
 */
export function readOAuthToken(response: HttpResponse): MintedToken {
  const { access_token, expires_in } = readJson(tokenResponse, response)
  return { token: access_token, lifeMs: expires_in * 1000 }
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
