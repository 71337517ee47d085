import Big from 'big.js'

/** An exact decimal in major units, as text: "125750.00", "-3.5". Never a JavaScript number. */
export type Amount = string

/** An amount with its currency: an upper-case ISO 4217 code where one exists ("KES"). */
export interface Money {
  readonly currency: string
  readonly amount: Amount
}

/** More digits before the point are not plausible as money. */
const MAX_WHOLE = 40
/** A binary floating-point number below 1, written out in full, has up to about 100 decimals. */
const MAX_DECIMALS = 100
const MAX_LENGTH = MAX_WHOLE + MAX_DECIMALS + 2

/** The code of "0". */
const ZERO = 0x30

/**
 * Parses a decimal as received, keeping all its digits. Exponents ("1.5e3", legal in JSON) are expanded, and zero has
 * no sign. Anything else is null, never 0.
 */
export function parseAmount(text: string): Amount | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH || !/^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(trimmed)) return null
  const plain = /[eE]/.test(trimmed) ? new Big(trimmed).toFixed() : trimmed
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(\.\d+)?$/.exec(plain) ?? []
  if (whole.length > MAX_WHOLE || fraction.length > MAX_DECIMALS + 1) return null
  const digits = whole + fraction
  return /[1-9]/.test(digits) ? sign + digits : digits
}

/** Negative, zero or positive if a is less than, equal to or greater than b. */
export const compare = (a: Amount, b: Amount): -1 | 0 | 1 => new Big(a).cmp(b)

/** a < b, exactly. */
export const isBelow = (a: Amount, b: Amount): boolean => compare(a, b) < 0

export const isZero = (amount: Amount): boolean =>
  // Hardly any amount begins with a zero.
  amount.charCodeAt(amount.startsWith('-') ? 1 : 0) === ZERO && /^-?0+(?:\.0+)?$/.test(amount)

/** How many decimals are written: 2 for "3.50". */
export function decimalsOf(amount: Amount): number {
  const point = amount.indexOf('.')
  return point < 0 ? 0 : amount.length - point - 1
}

/** How many decimals there are without trailing zeros: 1 for "3.50". */
export function significantDecimals(amount: Amount): number {
  const point = amount.indexOf('.')
  if (point < 0) return 0
  let end = amount.length
  while (end > point + 1 && amount.charCodeAt(end - 1) === ZERO) end -= 1
  return end - point - 1
}

/** Significant digits that any binary floating-point number of 64 bits can hold. */
const DOUBLE_DIGITS = 15
/** Most digits that JavaScript writes of one. */
const MAX_PRECISION = 100
/** Share of an amount by which one step of calculating in 64 bits, or keeping it in 32, may have missed it. */
const DOUBLE_NOISE = 2 ** -51
const SINGLE_NOISE = 2 ** -24
/** So many zeros or nines at the end are no coincidence. */
const MIN_NOISE_DIGITS = 3
/** Calculating adds up to less than this share of a currency's smallest unit. */
const NO_MONEY = 1e-5

/**
 * The amount that was meant where its text is that of a binary floating-point number: "67.2" for
 * "67.2000000000000028421709430404007434844970703125", "27964" for "27963.999999999996". Any other amount, such as one
 * with more digits than such a number has, stays as it is.
 * @param digits decimals of the currency; fewer are never left
 */
export function withoutBinaryNoise(amount: Amount, digits: number): Amount {
  const exact = new Big(amount)
  const precision = exact.c.length
  if (precision < DOUBLE_DIGITS || precision > MAX_PRECISION) return amount
  const value = Number(amount)
  if (!exact.eq(value.toPrecision(precision))) return amount
  const noise = Math.abs(value) * (Math.fround(value) === value ? SINGLE_NOISE : DOUBLE_NOISE)
  const missedBy = (decimals: number) => Number(exact.minus(exact.round(decimals)).abs())
  const meant = (decimals: number) => exact.round(decimals).toFixed()
  const written = decimalsOf(amount)
  if (digits < written && missedBy(digits) <= Math.max(noise, NO_MONEY * 10 ** -digits)) return meant(digits)
  for (let decimals = digits + 1; decimals <= written - MIN_NOISE_DIGITS; decimals += 1)
    if (missedBy(decimals) <= noise) return meant(decimals)
  return amount
}

/** a + b, exactly. */
export const add = (a: Amount, b: Amount): Amount => new Big(a).plus(b).toFixed()

/** The sum of all their amounts, exactly; "0" if there are none. */
export const sumOf = (items: readonly { readonly amount: Amount }[]): Amount =>
  items.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed()

/** a - b, exactly. */
export const subtract = (a: Amount, b: Amount): Amount => new Big(a).minus(b).toFixed()

/** The amount times a decimal factor ("1.1"), exactly. */
export const times = (amount: Amount, factor: Amount): Amount => new Big(amount).times(factor).toFixed()

/** Rounds to at most so many decimals, halves away from zero: "1.235" with 2 becomes "1.24". */
export const roundTo = (amount: Amount, decimals: number): Amount => new Big(amount).round(decimals).toFixed()

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
