import { type Amount, parseAmount, withoutBinaryNoise } from '#domain/money/money.ts'
import { ExactNumber } from './exact-json.ts'

/** Longer than any amount with its currency. */
const MAX_LENGTH = 80

/**
 * Commas only between groups of three digits, so that "5,43" is never read as 543. The exponent is how Java writes ten
 * million: "1.0E7".
 */
const SHAPE = /^(?:([A-Z]{3})\s*)?(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+(?:E-?\d+)?)?$/

/**
 * Parses a balance as Africa's Talking writes it: "KES 5,432.10", "KES 47.7191", "KES 19", "10.00".
 * Returns null for anything else ("Sandbox mode"), never 0. The currency is null if the text names none.
 */
export function parseAmountText(
  text: string
): { readonly currency: string | null; readonly amount: Amount } | null {
  const found = text.length > MAX_LENGTH ? null : SHAPE.exec(text.trim())
  if (!found) return null
  const [, currency = null, sign = '', whole = '', fraction = ''] = found
  const amount = parseAmount(sign + whole.replaceAll(',', '') + fraction)
  return amount === null ? null : { currency, amount }
}

/** At most two decimals, so that "12.000 XOF", which means twelve thousand to some, is never read as twelve. */
const BEFORE = /^(-?)(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(\.\d{1,2})?\s*([A-Z]{3})$/

/** Parses a balance that is written before its currency: "12000 XOF". Returns null for anything else, never 0. */
export function parseAmountBeforeCurrency(
  text: string
): { readonly currency: string; readonly amount: Amount } | null {
  const found = text.length > MAX_LENGTH ? null : BEFORE.exec(text.trim())
  if (!found) return null
  const [, sign = '', whole = '', fraction = '', currency = ''] = found
  const amount = parseAmount(sign + whole.replace(/\D/g, '') + fraction)
  return amount === null ? null : { currency, amount }
}

/**
 * Converts an amount from minor units (cents) to major units by moving the decimal point: 666670 becomes
 * "6666.70". Returns undefined for undefined, and null (an unreadable amount) for anything that is no whole number;
 * 1250.0 is one, as JSON has no other number than such (RFC 8259, 6).
 * @param decimals number of minor-unit digits: 2 for cents, 0 for a currency without minor units
 */
export function fromMinor(value: unknown, decimals: number): string | null | undefined {
  if (value === undefined) return undefined
  const amount = value instanceof ExactNumber ? parseAmount(value.text) : null
  const whole = amount === null ? '' : withoutBinaryNoise(amount, 0)
  const [, sign, digits] = /^(-?)(\d+)(?:\.0+)?$/.exec(whole) ?? []
  if (digits === undefined) return null
  if (decimals === 0) return `${sign}${digits}`
  const padded = digits.padStart(decimals + 1, '0')
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

/** The same for an API that writes the number as a text too. */
export const fromMinorOrText = (value: unknown, decimals: number): string | null | undefined =>
  fromMinor(typeof value === 'string' ? new ExactNumber(value.trim()) : value, decimals)
