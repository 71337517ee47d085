import type { Language } from '../language.ts'
import { decimalSeparator } from './format.ts'
import { type Amount, parseAmount } from './money.ts'

/** Longer than any amount with its currency. */
const MAX_LENGTH = 80

/**
 * Parses an amount as typed in the user's language: "20,000", "20 000,50", "KES 5,000.50". Digits must be
 * grouped by three, so that "1,5" is never read as 15. Null for anything negative, empty or unclear.
 */
export function parseTypedAmount(text: string, language: Language): Amount | null {
  if (text.length > MAX_LENGTH) return null
  const bare = text
    .trim()
    .replace(/^[A-Za-z]{3}\s*/, '')
    .replace(/[\s\u00a0\u202f]/g, ' ')
  const decimal = decimalSeparator(language)
  const grouping = decimal === ',' ? '[. ]' : '[, ]'
  const shape = new RegExp(`^(\\d{1,3}(?:${grouping}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?$`)
  const found = shape.exec(bare)
  if (!found) return null
  const whole = found[1]?.replace(/\D/g, '') ?? ''
  return parseAmount(found[2] === undefined ? whole : `${whole}.${found[2]}`)
}
