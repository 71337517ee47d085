import { fractionDigits } from './currency-digits.ts'
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

/** Between three digits and before the decimals, as those locales have them. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  sw: { group: ',', decimal: '.' },
  fr: { group: '\u202f', decimal: ',' }
}

/**
 * Formats exactly, digit by digit: at least the currency's own decimals, more where the balance really has them
 * ("KES 47.7191"); trailing zeros beyond the currency's own ("UGX 4621.0000000") say nothing and go.
 */
export function formatParts({ currency, amount }: Money, language: Language): MoneyParts {
  const { group, decimal } = MARKS[language]
  const [whole = '', minor = ''] = amount.split('.')
  const significant = significantDecimals(amount)
  // A lone tenth reads as a slip, so a minor part has two digits even where the currency has none of its own.
  const digits = Math.max(fractionDigits(currency), significant, significant > 0 ? 2 : 0)
  return {
    currency,
    whole: whole.replace(/\d(?=(\d{3})+$)/g, `$&${group}`),
    fraction: digits === 0 ? '' : decimal + minor.slice(0, digits).padEnd(digits, '0')
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
