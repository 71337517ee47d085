import * as v from 'valibot'
import { SalioError, type UnreadableReason } from '#domain/accounts/failure.ts'
import { type Amount, parseAmount } from '#domain/money/money.ts'

/** A JSON number exactly as written: 125750.00 stays "125750.00". A double could lose digits. */
export class ExactNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export const unreadableError = (reason: UnreadableReason): SalioError =>
  new SalioError({ kind: 'unreadable', reason })

const WEB_PAGE = /^\s*<(!doctype html|html|head|body|meta|script)\b/i

/** Parses JSON with every number as an ExactNumber. Throws unreadable (notJson), or portal for a web page. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, keepDigits)
  } catch {
    throw WEB_PAGE.test(text) ? new SalioError({ kind: 'portal' }) : unreadableError('notJson')
  }
}

// The source text is in the reviver's third argument, which TypeScript's library types do not know yet.
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? new ExactNumber(context?.source ?? '') : value
}

/**
 * Parses JSON and validates it against a schema. Throws unreadable (notJson, shape), or portal for a web
 * page.
 */
export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(text))
  if (!result.success) throw unreadableError('shape')
  return result.output
}

/**
 * Like readJson, but returns null instead of throwing. For bodies that may not match, such as those of error
 * responses.
 */
export function tryReadJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string
): v.InferOutput<Schema> | null {
  try {
    return readJson(schema, text)
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
