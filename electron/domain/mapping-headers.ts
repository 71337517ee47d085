import * as v from 'valibot'

/** The secret fields that headers can be kept in: as many headers as there can be. */
export const headerSlots = ['headerA', 'headerB', 'headerC', 'headerD', 'headerE', 'headerF'] as const

const name = v.pipe(v.string(), v.trim(), v.regex(/^[!#$%&'*+.^_`|~\dA-Za-z-]{1,80}$/))
const value = v.pipe(v.string(), v.trim(), v.maxLength(500), v.regex(/^[\x20-\x7e]*$/))

/** A header to be sent: its value where anybody may know it, else the secret field that holds it. */
const header = v.union([
  v.strictObject({ name, value }),
  v.strictObject({ name, secret: v.picklist(headerSlots) })
])
const headers = v.pipe(v.array(header), v.maxLength(headerSlots.length))

export type MappedHeader = v.InferOutput<typeof header>

/** The headers as they are kept, null where the text is none of ours. */
export function parseHeaders(text: string): readonly MappedHeader[] | null {
  try {
    const result = v.safeParse(headers, JSON.parse(text || '[]'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

const OWN =
  /^(host|connection|content-(length|type|encoding)|transfer-encoding|te|trailer|upgrade|expect|keep-alive|accept-encoding|proxy-.*)$/i

/** Headers that belong to the connection itself and cannot be chosen. */
export const isOwnHeader = (name: string): boolean => OWN.test(name)
