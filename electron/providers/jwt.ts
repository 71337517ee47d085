import * as v from 'valibot'
import { count, glanceJson } from './json.ts'

const claims = v.object({ exp: count, iat: v.optional(count) })

/**
 * How long a JSON Web Token lives by its own claims (RFC 7519: exp and iat, in seconds), milliseconds; null where
 * it does not say. Counted from when it was issued, because the two computers' clocks may differ.
 * @param now wall-clock milliseconds, for a token that does not say when it was issued
 */
export function jwtLife(token: string, now: number): number | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url')
  const found = glanceJson(claims, payload.toString())
  return found && (found.exp - (found.iat ?? now / 1000)) * 1000
}
