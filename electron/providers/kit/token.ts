import { type Failure, SalioError } from '#domain/accounts/failure.ts'

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
const MARGIN = 60_000

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
