import { randomUUID } from 'node:crypto'

/** The tokens a simulated provider has minted. */
export interface Tokens {
  /**
   * Mints a token.
   * @param seconds how long it is accepted
   * @param stated lifetime in its `exp` claim, seconds, if the provider's tokens claim another than they have
   */
  mint(kind: 'access' | 'refresh', seconds: number, stated?: number): string
  isValid(kind: 'access' | 'refresh', token: string | null): boolean
  revoke(token: string): void
  revokeAll(): void
}

const encode = (text: string): string => Buffer.from(text).toString('base64url')

/**
 * Creates JSON Web Tokens. Their signature is only a placeholder of realistic length, as nothing verifies it.
 */
export function createTokens(now: () => number): Tokens {
  const accepted = new Map<string, { kind: string; until: number }>()
  return {
    mint(kind, seconds, stated = seconds) {
      const issued = Math.floor(now() / 1000)
      const claims = {
        token_type: kind,
        iat: issued,
        exp: issued + stated,
        jti: randomUUID()
      }
      const token = [
        encode(JSON.stringify({ typ: 'JWT', alg: 'HS256' })),
        encode(JSON.stringify(claims)),
        encode('-'.repeat(32))
      ].join('.')
      accepted.set(token, { kind, until: now() + seconds * 1000 })
      return token
    },
    isValid(kind, token) {
      const found = accepted.get(token ?? '')
      return found !== undefined && found.kind === kind && now() < found.until
    },
    revoke: token => {
      accepted.delete(token)
    },
    revokeAll: () => {
      accepted.clear()
    }
  }
}
