import { parseAmount } from '#domain/money/money.ts'
import { ExactNumber } from './json.ts'

/**
 * Converts an amount from minor units (cents) to major units by moving the decimal point: 666670 becomes
 * "6666.70". Returns undefined for undefined, and null (an unreadable amount) for anything that is not an
 * integer.
 * @param decimals number of minor-unit digits: 2 for cents, 0 for a currency without minor units
 */
export function fromMinor(value: unknown, decimals: number): string | null | undefined {
  if (value === undefined) return undefined
  const amount = value instanceof ExactNumber ? parseAmount(value.text) : null
  const [, sign, digits] = /^(-?)(\d+)$/.exec(amount ?? '') ?? []
  if (digits === undefined) return null
  if (decimals === 0) return `${sign}${digits}`
  const padded = digits.padStart(decimals + 1, '0')
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}
