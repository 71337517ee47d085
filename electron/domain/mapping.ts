import * as v from 'valibot'
import { tokensOf } from './json-pointer.ts'

const pointer = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check(text => tokensOf(text) !== null)
)

const currencyCode = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z][A-Za-z\d]{1,9}$/), v.toUpperCase())

/** A currency's code as a person or an answer writes it, made upper case: "KES", "USDT"; null for anything else. */
export function currencyOf(value: unknown): string | null {
  const result = v.safeParse(currencyCode, value)
  return result.success ? result.output : null
}

/**
 * How an amount is written: in whole units, in minor ones (as many digits as told, null for the currency's own), or
 * as text such as "KES 1,234.50".
 */
const unit = v.variant('kind', [
  v.strictObject({ kind: v.literal('major') }),
  v.strictObject({
    kind: v.literal('minor'),
    digits: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)))
  }),
  v.strictObject({ kind: v.literal('text') })
])

/** Where the balances stand in an answer, by JSON Pointers in which "*" is each item of a list. */
export const mapping = v.strictObject({
  amount: pointer,
  unit,
  /** Where it stands or which it is; null where the amount's own text names it. */
  currency: v.nullable(v.union([v.strictObject({ at: pointer }), v.strictObject({ fixed: currencyCode })])),
  name: v.nullable(pointer),
  /** What tells the wallets of a list apart, whatever their order. */
  key: v.nullable(pointer)
})

export type Mapping = v.InferOutput<typeof mapping>
export type Unit = Mapping['unit']

/** A mapping as it is kept, null where the text is none. */
export function parseMapping(text: string): Mapping | null {
  try {
    const result = v.safeParse(mapping, JSON.parse(text))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** Whether the amounts stand in a list. */
export const isList = ({ amount }: Pick<Mapping, 'amount'>): boolean => starsIn(amount) > 0

/** What a mapping still lacks, or that a place is in a list the amount is not in; null where it can be followed. */
export function mappingProblem(some: Mapping): 'currency' | 'key' | 'stray' | null {
  const { amount, currency, key, name, unit } = some
  const others = [name, key, currency && 'at' in currency ? currency.at : null]
  if (others.some(other => other !== null && isStray(other, amount))) return 'stray'
  if (currency === null && unit.kind !== 'text') return 'currency'
  return isList(some) && (key === null || starsIn(key) < starsIn(amount)) ? 'key' : null
}

const starsIn = (pointer: string): number => tokensOf(pointer)?.filter(token => token === '*').length ?? 0

function isStray(pointer: string, amount: string): boolean {
  const tokens = tokensOf(pointer) ?? []
  const list = tokens.slice(0, tokens.lastIndexOf('*') + 1)
  const own = tokensOf(amount) ?? []
  return list.some((token, index) => token !== own[index])
}
