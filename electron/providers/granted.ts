import * as v from 'valibot'
import type { HttpAnswer } from './http.ts'
import { count, readJson } from './json.ts'
import type { Minted } from './token.ts'

/** Some write the number as text: "5184000". */
const seconds = v.union([count, v.pipe(v.string(), v.digits(), v.transform(Number))])
const grant = v.object({ access_token: v.string(), expires_in: seconds })

/** The token of a successful answer as OAuth 2 has it (RFC 6749, 5.1). Throws unreadable for another shape. */
export function grantedIn({ text }: HttpAnswer): Minted {
  const { access_token, expires_in } = readJson(grant, text)
  return { token: access_token, life: expires_in * 1000 }
}
