import * as v from 'valibot'
import { SalioError, type UnreadableReason } from '../domain/failure.ts'
import { type Amount, parseAmount } from '../domain/money.ts'

/** A JSON number as it was written: 125750.00 stays "125750.00", where a double would lose digits. */
export class ExactNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export const unreadable = (reason: UnreadableReason): SalioError =>
  new SalioError({ kind: 'unreadable', reason })

const PAGE = /^\s*<(!doctype html|html|head|body|meta|script)\b/i

/** Parses JSON with every number as an ExactNumber. Throws unreadable (notJson), or portal for a web page. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, keepDigits)
  } catch {
    throw PAGE.test(text) ? new SalioError({ kind: 'portal' }) : unreadable('notJson')
  }
}

// The source text is in the reviver's third argument, which the type library does not know yet.
function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? new ExactNumber(context?.source ?? '') : value
}

/** Parses JSON of a documented shape. Throws unreadable (notJson, shape) or portal. */
export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(text))
  if (!result.success) throw unreadable('shape')
  return result.output
}

/** As readJson, but null instead of a complaint: for the body of an answer that is an error already. */
export function glanceJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string
): v.InferOutput<Schema> | null {
  try {
    return readJson(schema, text)
  } catch {
    return null
  }
}

/** An amount from a JSON number or a decimal string. Throws unreadable: shape where there is none, amount where it is no figure. */
export function amountOf(value: unknown): Amount {
  if (value === undefined) throw unreadable('shape')
  const text = value instanceof ExactNumber ? value.text : value
  const amount = typeof text === 'string' ? parseAmount(text) : null
  if (amount === null) throw unreadable('amount')
  return amount
}

/** A whole number that is no money: a status, seconds. */
export const count = v.pipe(
  v.instance(ExactNumber),
  v.transform(({ text }) => Number(text))
)
