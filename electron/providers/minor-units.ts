import { parseAmount } from '../domain/money.ts'
import { ExactNumber } from './json.ts'

/**
 * A balance written in minor units (cents) in major ones, by moving the decimal point: 666670 becomes "6666.70".
 * Absent stays absent; what is no whole number is null, which no wallet takes for an amount.
 * @param decimals how many of its digits are minor: 2 for cents, 0 for a currency without any
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
