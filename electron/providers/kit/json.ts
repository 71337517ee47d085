import * as v from 'valibot'
import { type Failure, SalioError, type UnreadableReason } from '#domain/accounts/failure.ts'
import { type Amount, parseAmount } from '#domain/money/money.ts'
import type { HttpResponse } from '../http/types.ts'
import { ExactNumber, parseExactJson } from './exact-json.ts'
import { isWebPage } from './web-page.ts'

export const unreadableError = (reason: UnreadableReason): SalioError =>
  new SalioError({ kind: 'unreadable', reason })

/**
 * Parses JSON with every number as an ExactNumber. Throws unreadable (notJson, or tooLarge for more than any answer has),
 * or portal for a web page.
 */
export function parseJson(text: string): unknown {
  try {
    return parseExactJson(text)
  } catch (error) {
    if (error instanceof SalioError) throw error
    throw isWebPage(text, false) ? new SalioError({ kind: 'portal' }) : unreadableError('notJson')
  }
}

/** The documents of answers that are still in use. A connector looks into one answer several times. */
const documents = new WeakMap<JsonBody, { readonly document: unknown } | { readonly error: unknown }>()

/** What holds JSON: an answer. Its document is parsed once, as long as it is the same object. */
type JsonBody = Pick<HttpResponse, 'text'>

/** The document in an answer, which must not be changed. Throws as parseJson does. */
export function documentOf(body: JsonBody): unknown {
  const found = documents.get(body) ?? attempt(() => parseJson(body.text))
  documents.set(body, found)
  if ('error' in found) throw found.error
  return found.document
}

function attempt(parse: () => unknown) {
  try {
    return { document: parse() }
  } catch (error) {
    return { error }
  }
}

/** Whether an answer is a JSON document, however large. */
export function isJson(body: JsonBody): boolean {
  try {
    documentOf(body)
    return true
  } catch (error) {
    return error instanceof SalioError && isTooLarge(error.failure)
  }
}

const isTooLarge = (failure: Failure): boolean =>
  failure.kind === 'unreadable' && failure.reason === 'tooLarge'

/** Reads an answer’s JSON by a schema. Throws unreadable (shape), or as parseJson does. */
export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  body: JsonBody
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, documentOf(body))
  if (!result.success) throw unreadableError('shape')
  return result.output
}

/**
 * Like readJson, but returns null instead of throwing. For bodies that may not match, such as those of error
 * responses.
 */
export function tryReadJson<Schema extends v.GenericSchema>(
  schema: Schema,
  body: JsonBody
): v.InferOutput<Schema> | null {
  try {
    return readJson(schema, body)
  } catch {
    return null
  }
}

/**
 * An amount from a JSON number or decimal string. Throws unreadable: `shape` if absent, `amount` if not a
 * decimal number.
 */
export function amountOf(value: unknown): Amount {
  if (value === undefined) throw unreadableError('shape')
  const text = value instanceof ExactNumber ? value.text : value
  const amount = typeof text === 'string' ? parseAmount(text) : null
  if (amount === null) throw unreadableError('amount')
  return amount
}

/** Schema for a number that is not money (a status code, seconds) and may be a double. */
export const numberSchema = v.pipe(
  v.instance(ExactNumber),
  v.transform(({ text }) => Number(text))
)
