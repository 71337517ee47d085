import * as v from 'valibot'
import type { HttpResponse } from '../http/http.ts'
import { numberSchema, readJson } from './json.ts'
import type { MintedToken } from './token.ts'

/** Some servers write the number as a string: "5184000". */
const seconds = v.union([numberSchema, v.pipe(v.string(), v.digits(), v.transform(Number))])
const tokenResponse = v.object({ access_token: v.string(), expires_in: seconds })

/**
 * Reads the access token from a successful OAuth 2 response (RFC 6749, 5.1). Throws unreadable for any other
 * shape.
 */
export function readOAuthToken({ text }: HttpResponse): MintedToken {
  const { access_token, expires_in } = readJson(tokenResponse, text)
  return { token: access_token, lifeMs: expires_in * 1000 }
}
