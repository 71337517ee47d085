import * as v from 'valibot'
import { isSecretName } from '../accounts/credential-hints.ts'
import { mappingProblem, mappingSchema, parseMapping } from './mapping.ts'
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
 * Creates a mapping file from an account's form values; null if they are incomplete. A header whose name
 * looks like a secret's is stored without its value even if it is not marked as secret.
 */
export function mappingFileOf(values: Values): MappingFile | null {
  const { headers = '', mapping: text = '' } = values
  const result = v.safeParse(file, {
    salio: 'mapping',
    version: 1,
    request: {
      ...Object.fromEntries(Object.keys(file.entries.request.entries).map(id => [id, values[id] ?? ''])),
      headers: (parseHeaders(headers) ?? []).map(one =>
        'secret' in one || isSecretName(one.name) ? { name: one.name, secret: true } : one
      )
    },
    mapping: parseMapping(text)
  })
  return result.success && mappingProblem(result.output.mapping) === null ? result.output : null
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
