import * as v from 'valibot'
import { parsePointer } from './json-pointer.ts'

const pointer = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check(text => parsePointer(text) !== null)
)

const currencyCode = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z][A-Za-z\d]{1,9}$/), v.toUpperCase())

/** A currency code in upper case, from user input or a response: "KES", "USDT"; null for anything else. */
export function parseCurrencyCode(value: unknown): string | null {
  const result = v.safeParse(currencyCode, value)
  return result.success ? result.output : null
}

/**
 * How an amount is written: in major units, in minor units (`digits` is null for the currency's own number of
 * decimals), or as text such as "KES 1,234.50".
 */
const unit = v.variant('kind', [
  v.strictObject({ kind: v.literal('major') }),
  v.strictObject({
    kind: v.literal('minor'),
    digits: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)))
  }),
  v.strictObject({ kind: v.literal('text') })
])

/** Where a response contains the balances, as JSON Pointers in which "*" stands for each item of a list. */
export const mappingSchema = v.strictObject({
  amount: pointer,
  unit,
  /** A location or a fixed code; null if the amount's own text names the currency. */
  currency: v.nullable(v.union([v.strictObject({ at: pointer }), v.strictObject({ fixed: currencyCode })])),
  name: v.nullable(pointer),
  /** A value that identifies each wallet of a list, whatever their order. */
  key: v.nullable(pointer)
})

export type Mapping = v.InferOutput<typeof mappingSchema>
export type AmountUnit = Mapping['unit']

/** Parses a mapping as stored in an account's values; null if the text is not valid. */
export function parseMapping(text: string): Mapping | null {
  try {
    const result = v.safeParse(mappingSchema, JSON.parse(text))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** Whether the mapping reads a list of wallets. */
export const readsList = ({ amount }: Pick<Mapping, 'amount'>): boolean => starsIn(amount) > 0

/**
 * What is missing in a mapping, or 'stray' if a location lies in a list that does not contain the amount;
 * null if the mapping is usable.
 */
export function mappingProblem(some: Mapping): 'currency' | 'key' | 'stray' | null {
  const { amount, currency, key, name, unit } = some
  const others = [name, key, currency && 'at' in currency ? currency.at : null]
  if (others.some(other => other !== null && isStray(other, amount))) return 'stray'
  if (currency === null && unit.kind !== 'text') return 'currency'
  return readsList(some) && (key === null || starsIn(key) < starsIn(amount)) ? 'key' : null
}

const starsIn = (pointer: string): number => parsePointer(pointer)?.filter(token => token === '*').length ?? 0

function isStray(pointer: string, amount: string): boolean {
  const tokens = parsePointer(pointer) ?? []
  const list = tokens.slice(0, tokens.lastIndexOf('*') + 1)
  const amountTokens = parsePointer(amount) ?? []
  return list.some((token, index) => token !== amountTokens[index])
}
