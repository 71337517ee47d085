import * as v from 'valibot'

/** The ids of the secret fields that hold secret headers. Their number is the maximum number of headers. */
export const headerSlots = ['headerA', 'headerB', 'headerC', 'headerD', 'headerE', 'headerF'] as const

/** Whether a text may stand in a header: printable ASCII only. A line break or curly quote usually comes from pasting. */
export const isHeaderValue = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

const name = v.pipe(v.string(), v.trim(), v.regex(/^[!#$%&'*+.^_`|~\dA-Za-z-]{1,80}$/))
const value = v.pipe(v.string(), v.trim(), v.maxLength(500), v.check(isHeaderValue))

/** A request header: with its value, or, if that is secret, with the id of the secret field that holds it. */
const header = v.union([
  v.strictObject({ name, value }),
  v.strictObject({ name, secret: v.picklist(headerSlots) })
])
const headers = v.pipe(v.array(header), v.maxLength(headerSlots.length))

export type MappedHeader = v.InferOutput<typeof header>

/** Parses the headers as stored in an account's values; null if the text is not valid. */
export function parseHeaders(text: string): readonly MappedHeader[] | null {
  try {
    const result = v.safeParse(headers, JSON.parse(text || '[]'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

const blank = { name: '', value: '' }
const draft = v.union([
  v.object({ name: v.string(), value: v.string() }),
  v.object({ name: v.string(), secret: v.picklist(headerSlots) })
])
const drafts = v.fallback(v.array(v.fallback(draft, blank)), [blank])

/**
 * Parses headers that are still being typed, so that names and values may be incomplete. What cannot be read is a blank
 * header: there the user sees that something is missing, and can fill it in or remove it.
 */
export function parseDraftHeaders(text: string): readonly v.InferOutput<typeof draft>[] {
  try {
    return v.parse(drafts, JSON.parse(text || '[]'))
  } catch {
    return [blank]
  }
}

const OWN =
  /^(host|connection|content-(length|type|encoding)|transfer-encoding|te|trailer|upgrade|expect|keep-alive|accept-encoding|proxy-.*)$/i

/** Headers that the HTTP client sets itself and that therefore cannot be chosen. */
export const isReservedHeader = (name: string): boolean => OWN.test(name)
