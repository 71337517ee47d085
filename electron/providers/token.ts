import { type Failure, SalioError } from '../domain/failure.ts'

export interface Minted {
  readonly token: string
  /** Milliseconds from now until it expires. */
  readonly life: number
}

export interface TokenOptions {
  /** Asks the provider for a token. Rejects with a SalioError. */
  readonly mint: () => Promise<Minted>
  /** The failures with which the provider refuses an expired token. */
  readonly staleOn: readonly Failure['kind'][]
  /** Milliseconds that never go back: somebody setting the computer's clock makes no token older or younger. */
  readonly monotonic?: () => number
}

const MARGIN = 60_000

/**
 * Keeps one token in memory. The function it returns calls with that token: renewed a minute before it expires,
 * minted once for calls made together, and minted again once, never twice, where the call was refused.
 */
export function keepToken({ mint, staleOn, monotonic = () => performance.now() }: TokenOptions) {
  let held: { readonly token: Promise<string>; expiresAt: number } | undefined

  function renew(): Promise<string> {
    const token = mint().then(({ token, life }) => {
      fresh.expiresAt = monotonic() + life
      return token
    })
    const fresh = { token, expiresAt: Number.POSITIVE_INFINITY }
    token.catch(() => {
      if (held === fresh) held = undefined
    })
    held = fresh
    return token
  }

  const current = (): Promise<string> =>
    held && monotonic() < held.expiresAt - MARGIN ? held.token : renew()

  return async function withToken<T>(call: (token: string) => Promise<T>): Promise<T> {
    const lent = current()
    const token = await lent
    try {
      return await call(token)
    } catch (error) {
      const stale = error instanceof SalioError && staleOn.includes(error.failure.kind)
      if (!stale) throw error
      return call(await (held?.token === lent ? renew() : current()))
    }
  }
}
