import * as v from 'valibot'
import { numberSchema, tryReadJson } from './json.ts'

const claims = v.object({ exp: numberSchema, iat: v.optional(numberSchema) })

/**
 * Lifetime of a JSON Web Token by its own claims (RFC 7519: exp and iat, in seconds), milliseconds; null if
 * it states none. Relative to `iat` rather than to our clock, as the two clocks may differ.
 * @param now wall-clock milliseconds, used if the token has no `iat`
 */
export function jwtLife(token: string, now: number): number | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url')
  const found = tryReadJson(claims, payload.toString())
  return found && (found.exp - (found.iat ?? now / 1000)) * 1000
}
