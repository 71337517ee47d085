import { randomUUID } from 'node:crypto'

export interface Tokens {
  /**
   * Mints a token that is accepted for so many seconds.
   * @param stated seconds its own `exp` claims, where a provider's tokens claim another lifetime than they have
   */
  mint(kind: 'access' | 'refresh', seconds: number, stated?: number): string
  isValid(kind: 'access' | 'refresh', token: string | null): boolean
  revoke(token: string): void
  revokeAll(): void
}

const encode = (text: string): string => Buffer.from(text).toString('base64url')

/** Tokens shaped as JSON Web Tokens. Nobody checks their signature, so it is only as long as a real one. */
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
