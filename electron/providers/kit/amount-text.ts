import { type Amount, parseAmount } from '#domain/money/money.ts'

/** Commas only between groups of three digits, so that "5,43" is never read as 543. */
const SHAPE = /^\s*(?:([A-Z]{3})\s*)?(-?)\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*$/

/**
 * Parses a balance as Africa's Talking writes it: "KES 5,432.10", "KES 47.7191", "KES 19", "10.00".
 * Returns null for anything else ("Sandbox mode"), never 0. The currency is null if the text names none.
 */
export function parseAmountText(
  text: string
): { readonly currency: string | null; readonly amount: Amount } | null {
  const found = SHAPE.exec(text)
  if (!found) return null
  const [, currency = null, sign = '', whole = '', fraction = ''] = found
  const amount = parseAmount(sign + whole.replaceAll(',', '') + fraction)
  return amount === null ? null : { currency, amount }
}
