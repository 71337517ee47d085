import { createHash } from 'node:crypto'
import { isCovered, type SecretBinding } from '#domain/accounts/secret-binding.ts'

/*
 * The text of a keychain entry: a line that says where the secret may be sent, then the secret.
 *
 *   {"salio":1,"provider":"stripe","to":["own"],"headers":[]}
 *   sk_live_…
 *
 * The line break makes earlier versions of Salio, which take the whole text for the secret, refuse it before they
 * send anything. A secret that leaves too little room gets a short line with a digest instead.
 */

/** Bytes that an entry holds on every platform: the limit of the Windows Credential Manager. */
const MAX_BYTES = 2560

/** An entry read back. */
export type ReadEntry =
  /** Written by an earlier version: the secret alone. */
  | { readonly kind: 'unbound'; readonly secret: string }
  | {
      readonly kind: 'bound'
      readonly secret: string
      /** Whether the secret may be used that way. */
      readonly allows: (wanted: SecretBinding) => boolean
    }
  /** Neither: another program or a later version has written it. */
  | { readonly kind: 'unreadable' }

export function writeEntry(secret: string, binding: SecretBinding): string {
  const { headers, provider, to } = binding
  const entry = `${JSON.stringify({ salio: 1, provider, to, headers })}\n${secret}`
  return Buffer.byteLength(entry) <= MAX_BYTES ? entry : `salio:1:${digest(binding)}\n${secret}`
}

export function readEntry(text: string): ReadEntry {
  const end = text.indexOf('\n')
  if (end < 0) return { kind: 'unbound', secret: text }
  const secret = text.slice(end + 1)
  const line = text.slice(0, end)
  if (line.startsWith('salio:1:'))
    return { kind: 'bound', secret, allows: wanted => line === `salio:1:${digest(wanted)}` }
  const given = parseBinding(line)
  return given
    ? { kind: 'bound', secret, allows: wanted => isCovered(wanted, given) }
    : { kind: 'unreadable' }
}

function digest({ headers, provider, to }: SecretBinding): string {
  const text = JSON.stringify([provider, [...to].sort(), [...headers].sort()])
  return createHash('sha256').update(text).digest('base64url')
}

function parseBinding(line: string): SecretBinding | null {
  try {
    const { headers, provider, salio, to } = JSON.parse(line)
    const isSound = salio === 1 && typeof provider === 'string' && [to, headers].every(isTexts)
    return isSound ? { provider, to, headers } : null
  } catch {
    return null
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every(text => typeof text === 'string')
