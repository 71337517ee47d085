import { numberFormat } from './intl.ts'
import type { Language } from './language.ts'
import { type Amount, isZero, type Money } from './money.ts'

/** The pieces of a figure as shown, so that the minor part can be dimmed. Joined they read "KES 3,250.00". */
export interface MoneyParts {
  readonly currency: string
  /** Sign, digits and grouping: "-1,234". */
  readonly whole: string
  /** Decimal mark and digits, "" where there are none: ".00". */
  readonly fraction: string
}

/** Kiswahili and English group as in Kenya ("3,250.00"), French as in France ("3 250,00"). */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-KE',
  sw: 'sw-KE',
  fr: 'fr-FR'
}

export const localeOf = (language: Language): string => LOCALES[language]

/**
 * The currency's own number of decimals (ISO 4217 as the runtime knows it: UGX 0, KES 2).
 * An unknown code has 2.
 */
export function fractionDigits(currency: string): number {
  try {
    const options = numberFormat('en', { style: 'currency', currency }).resolvedOptions()
    return options.maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/**
 * Formats exactly: at least the currency's own decimals, more where the balance really has them
 * ("KES 47.7191"); trailing zeros beyond the currency's own ("UGX 4621.0000000") say nothing and go.
 */
export function formatParts({ currency, amount }: Money, language: Language): MoneyParts {
  const significant = significantDecimals(amount)
  // A lone tenth reads as a slip, so a minor part has two digits even where the currency has none of its own.
  const digits = Math.max(fractionDigits(currency), significant, significant > 0 ? 2 : 0)
  const format = numberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  })
  // Text is formatted as the exact decimal it is; the type only knows literals.
  const parts = format.formatToParts(amount as `${number}`)
  const at = parts.findIndex(part => part.type === 'decimal')
  const text = (some: Intl.NumberFormatPart[]) => some.map(part => part.value).join('')
  if (at < 0) return { currency, whole: text(parts), fraction: '' }
  return {
    currency,
    whole: text(parts.slice(0, at)),
    fraction: text(parts.slice(at))
  }
}

/** "KES 3,250.00" */
export function formatMoney(money: Money, language: Language): string {
  const { currency, whole, fraction } = formatParts(money, language)
  return `${currency} ${whole}${fraction}`
}

/** "20,000", or "20,000.50" where there is a minor part: for marks and changes, where zeros are noise. */
export function formatBrief(money: Money, language: Language): string {
  const { whole, fraction } = formatParts(money, language)
  return significantDecimals(money.amount) === 0 ? whole : `${whole}${fraction}`
}

/** "+12,400" or "-350.50"; "" for no change. */
export function formatChange(money: Money, language: Language): string {
  if (isZero(money.amount)) return ''
  const brief = formatBrief(money, language)
  return money.amount.startsWith('-') ? brief : `+${brief}`
}

const significantDecimals = (amount: Amount): number => amount.split('.')[1]?.replace(/0+$/, '').length ?? 0
