import { isSecretName } from '#domain/accounts/credential-hints.ts'
import { headerSlots, type MappedHeader } from '#domain/custom-api/request-headers.ts'

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
  const parsed: unknown = JSON.parse(values['headers'] || '[]')
  const rows = (Array.isArray(parsed) ? parsed : []) as readonly MappedHeader[]
  return rows.map(row =>
    'secret' in row
      ? { name: row.name, secret: row.secret, value: values[row.secret] ?? '' }
      : { name: row.name, secret: null, value: row.value }
  )
}

/**
 * The form's values with these headers. Where a header's name suggests a secret, its value is made a secret
 * without asking.
 */
export function withHeaders(values: Values, rows: readonly HeaderRow[]): Values {
  const blank = Object.fromEntries(headerSlots.map(slot => [slot, '']))
  const secrets: Record<string, string> = {}
  const taken = new Set(rows.map(({ secret }) => secret))
  const headers = rows.map(({ name, secret, value }) => {
    if (secret === null && !isSecretName(name)) return { name, value }
    const slot = secret ?? headerSlots.find(free => !taken.has(free)) ?? headerSlots[0]
    taken.add(slot)
    secrets[slot] = value
    return { name, secret: slot }
  })
  return { ...values, ...blank, ...secrets, headers: JSON.stringify(headers) }
}

/** The row with its value made secret, or no longer secret: then it has to be typed again. */
export const withSecrecy = (row: HeaderRow, rows: readonly HeaderRow[], isSecret: boolean): HeaderRow => {
  const free = headerSlots.find(slot => !rows.some(({ secret }) => secret === slot)) ?? null
  return isSecret ? { ...row, secret: row.secret ?? free } : { ...row, secret: null, value: '' }
}
