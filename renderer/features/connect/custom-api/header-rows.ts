import { isSecretName } from '#domain/accounts/secret-name.ts'
import { headerSlots, parseDraftHeaders } from '#domain/custom-api/request-headers.ts'

type Values = Readonly<Record<string, string>>

/** A header as it is being typed, possibly incomplete. */
export interface HeaderRow {
  readonly name: string
  readonly value: string
  /** The secret field that holds its value; null where the value is not secret. */
  readonly secret: string | null
}

/** The headers in a form, incomplete ones included. */
export function headerRows(values: Values): readonly HeaderRow[] {
  const taken = new Set<string>()
  return parseDraftHeaders(values['headers'] ?? '').map(header => {
    if (!('secret' in header)) return { ...header, secret: null }
    const { name, secret } = header
    // Two headers cannot share a secret: the value of the second has to be typed again.
    if (taken.has(secret)) return { name, value: '', secret: null }
    taken.add(secret)
    return { name, value: values[secret] ?? '', secret }
  })
}

/** A secret field that no header uses yet; null where all are taken. */
export const freeSlot = (rows: readonly HeaderRow[]): string | null =>
  headerSlots.find(slot => !rows.some(({ secret }) => secret === slot)) ?? null

/**
 * The form's values with these headers. Where a header's name suggests a secret, its value is made a secret
 * without asking; where no secret field is free its value is dropped, for it must not be stored in the open.
 */
export function withHeaders(values: Values, rows: readonly HeaderRow[]): Values {
  const secrets: Record<string, string> = Object.fromEntries(headerSlots.map(slot => [slot, '']))
  const placed: HeaderRow[] = [...rows]
  for (const [index, row] of rows.entries()) {
    const { name, secret } = row
    if (secret === null && isSecretName(name)) placed[index] = { ...row, secret: freeSlot(placed) }
  }
  const headers = placed.map(({ name, secret, value }) => {
    if (secret === null) return { name, value: isSecretName(name) ? '' : value }
    secrets[secret] = value
    return { name, secret }
  })
  return { ...values, ...secrets, headers: JSON.stringify(headers) }
}

/**
 * The row with its value made secret, unless no secret field is free; or no longer secret: then it has to be
 * typed again.
 */
export const withSecrecy = (row: HeaderRow, rows: readonly HeaderRow[], isSecret: boolean): HeaderRow =>
  isSecret ? { ...row, secret: row.secret ?? freeSlot(rows) } : { ...row, secret: null, value: '' }
