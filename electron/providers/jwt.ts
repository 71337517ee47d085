import * as v from 'valibot'
import { count, glanceJson } from './json.ts'

const claims = v.object({ exp: count, iat: v.optional(count) })

/**
 * Lifetime of a JSON Web Token by its own claims (RFC 7519: exp and iat, in seconds), milliseconds; null if
 * it states none. Relative to `iat` rather than to our clock, as the two clocks may differ.
 * @param now wall-clock milliseconds, used if the token has no `iat`
 */
export function jwtLife(token: string, now: number): number | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url')
  const found = glanceJson(claims, payload.toString())
  return found && (found.exp - (found.iat ?? now / 1000)) * 1000
}
