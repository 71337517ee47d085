import * as v from 'valibot'
import { mappingProblem, mappingSchema, parseMapping } from './mapping.ts'
import {
  bodyProblem,
  holdsPlainSecret,
  isPlainSecretHeader,
  randomLooking,
  urlHoldsSecret,
  usedValues
} from './plain-secrets.ts'
import { headerSlots, parseHeaders } from './request-headers.ts'

const text = v.pipe(v.string(), v.maxLength(2500))
const header = v.union([
  v.strictObject({ name: text, value: text }),
  v.strictObject({ name: text, secret: v.literal(true) })
])

/** The format of a mapping file: an account's request settings without its user, keys and secret headers. */
const file = v.strictObject({
  salio: v.literal('mapping'),
  version: v.literal(1),
  request: v.strictObject({
    method: v.picklist(['GET', 'POST']),
    url: text,
    body: text,
    auth: v.picklist(['none', 'bearer', 'header', 'basic', 'oauth']),
    keyName: text,
    tokenUrl: text,
    clientAuth: v.picklist(['body', 'basic']),
    scope: text,
    audience: text,
    headers: v.pipe(v.array(header), v.maxLength(headerSlots.length))
  }),
  mapping: mappingSchema
})

type Values = Readonly<Record<string, string>>
export type MappingFile = v.InferOutput<typeof file>

/**
 * Creates a mapping file from an account's form values. Refused where they are incomplete, and where a key is in the
 * URL, the body or another text. A header that has to be secret is stored without its value even if it is not marked.
 */
export function mappingFileOf(values: Values): MappingFile | 'incomplete' | 'secret' {
  const { headers = '', mapping: text = '' } = values
  const used = usedValues(values)
  const result = v.safeParse(file, {
    salio: 'mapping',
    version: 1,
    request: {
      ...Object.fromEntries(Object.keys(file.entries.request.entries).map(id => [id, used[id] ?? ''])),
      headers: (parseHeaders(headers) ?? []).map(one =>
        'secret' in one || isPlainSecretHeader(one) ? { name: one.name, secret: true } : one
      )
    },
    mapping: parseMapping(text)
  })
  if (!result.success || mappingProblem(result.output.mapping) !== null) return 'incomplete'
  return holdsSecret(result.output.request) ? 'secret' : result.output
}

function holdsSecret({ audience, body, keyName, scope, tokenUrl, url }: MappingFile['request']): boolean {
  const addresses = [url, tokenUrl].flatMap(text => URL.parse(text) ?? [])
  return (
    addresses.some(urlHoldsSecret) ||
    (body !== '' && bodyProblem(body) !== null) ||
    holdsPlainSecret([audience, keyName, scope])
  )
}

/** Texts of a mapping file that look like keys, but may be ids: the user is asked to look at them. */
export function suspectsIn({
  request: { body, headers, tokenUrl, url, ...others }
}: MappingFile): readonly string[] {
  const ends = [url, tokenUrl].flatMap(text => URL.parse(text) ?? []).map(one => one.pathname + one.search)
  return randomLooking([...ends, body, headers, others])
}

export type MappingFileProblem = 'notMapping' | 'newer'

/** The form values in a mapping file, or why it cannot be used: not a mapping file, or of a newer version. */
export function valuesOfMappingFile(text: string): Values | MappingFileProblem {
  const version = v.safeParse(v.object({ salio: v.literal('mapping'), version: v.number() }), jsonOf(text))
  if (version.success && version.output.version > 1) return 'newer'
  const result = v.safeParse(file, jsonOf(text))
  if (!result.success || mappingProblem(result.output.mapping) !== null) return 'notMapping'
  const { mapping, request } = result.output
  const headers = request.headers.map((one, index) =>
    'secret' in one ? { name: one.name, secret: headerSlots[index] } : one
  )
  if (parseHeaders(JSON.stringify(headers)) === null) return 'notMapping'
  return { ...request, headers: JSON.stringify(headers), mapping: JSON.stringify(mapping) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
