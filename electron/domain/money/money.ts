import Big from 'big.js'

/** An exact decimal in major units, as text: "125750.00", "-3.5". Never a JavaScript number. */
export type Amount = string

/** An amount with its currency: an upper-case ISO 4217 code where one exists ("KES"). */
export interface Money {
  readonly currency: string
  readonly amount: Amount
}

/** Longer texts are not plausible as money. */
const MAX_LENGTH = 40

/**
 * Parses a decimal as received, keeping all its digits. Exponents ("1.5e3", legal in JSON) are expanded.
 * Anything else is null, never 0.
 */
export function parseAmount(text: string): Amount | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return trimmed.replace(/^(-?)0+(?=\d)/, '$1')
  if (!/^-?\d+(\.\d+)?[eE][+-]?\d{1,2}$/.test(trimmed)) return null
  return new Big(trimmed).toFixed()
}

/** Negative, zero or positive if a is less than, equal to or greater than b. */
export const compare = (a: Amount, b: Amount): -1 | 0 | 1 => new Big(a).cmp(b)

/** a < b, exactly. */
export const isBelow = (a: Amount, b: Amount): boolean => compare(a, b) < 0

export const isZero = (amount: Amount): boolean => compare(amount, '0') === 0

/** How many decimals are written: 2 for "3.50". */
export const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.length ?? 0

/** How many decimals there are without trailing zeros: 1 for "3.50". */
export const significantDecimals = (amount: Amount): number =>
  amount.split('.')[1]?.replace(/0+$/, '').length ?? 0

/** a + b, exactly. */
export const add = (a: Amount, b: Amount): Amount => new Big(a).plus(b).toFixed()

/** The sum of all their amounts, exactly; "0" if there are none. */
export const sumOf = (items: readonly { readonly amount: Amount }[]): Amount =>
  items.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed()

/** a - b, exactly. */
export const subtract = (a: Amount, b: Amount): Amount => new Big(a).minus(b).toFixed()

/** The amount times a decimal factor ("1.1"), exactly. */
export const times = (amount: Amount, factor: Amount): Amount => new Big(amount).times(factor).toFixed()

/**
 * Rounds down to one significant digit: "11250" becomes "10000". For suggestions only, never for a balance
 * that is shown.
 */
export const roundDown = (amount: Amount): Amount => new Big(amount).prec(1, Big.roundDown).toFixed()

/**
 * Interpolates between two amounts, with the decimals of the target: for an animated figure.
 * @param share 0 is the start, 1 exactly the target
 */
export function interpolate(from: Amount, to: Amount, share: number): Amount {
  if (share >= 1) return to
  return new Big(to).minus(from).times(share).plus(from).toFixed(decimalsOf(to))
}

const DIGITS = 3

/**
 * An estimate as an amount, rounded to three significant digits so that it does not look more precise than it
 * is.
 */
export const estimateText = (value: number): Amount => new Big(value).prec(DIGITS).toFixed()
