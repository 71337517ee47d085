import type { Language } from '../language.ts'
import { fractionDigits } from './currency.ts'
import { isZero, type Money, significantDecimals } from './money.ts'
import { currencyName, isUnit } from './unit.ts'

/** The parts of a formatted amount, so that the fraction can be dimmed. Joined they read "KES 3,250.00". */
export interface MoneyParts {
  /** "KES", or the word for a unit: "credits". */
  readonly currency: string
  /** Whether it is a unit that is no money, which stands behind the figure. */
  readonly isUnit: boolean
  /** Minus sign, digits and grouping: "−1,234". */
  readonly whole: string
  /** Decimal separator and digits (".00"); "" if there are none. */
  readonly fraction: string
}

/** English and Kiswahili group digits as in Kenya ("3,250.00"), French as in France ("3 250,00"). */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-KE',
  sw: 'sw-KE',
  fr: 'fr-FR'
}

export const localeOf = (language: Language): string => LOCALES[language]

/** Group and decimal separators of these locales. */
const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  sw: { group: ',', decimal: '.' },
  fr: { group: '\u202f', decimal: ',' }
}

export const decimalSeparator = (language: Language): string => SEPARATORS[language].decimal

/** As wide as a plus sign, and no place to break a line, which a hyphen is. */
const MINUS = '−'

/**
 * Formats an amount exactly, digit by digit. Shows at least the currency's own decimals, and more if the
 * balance has more ("KES 47.7191"). Further trailing zeros ("UGX 4621.0000000") are dropped.
 */
export function formatParts({ currency, amount }: Money, language: Language): MoneyParts {
  const { group, decimal } = SEPARATORS[language]
  const [whole = '', minor = ''] = amount.split('.')
  const significant = significantDecimals(amount)
  // A single decimal looks like a mistake, so there are at least two, even if the currency has none.
  const digits = Math.max(fractionDigits(currency), significant, significant > 0 ? 2 : 0)
  return {
    currency: currencyName(currency, language),
    isUnit: isUnit(currency),
    whole: whole.replace('-', MINUS).replace(/\d(?=(\d{3})+$)/g, `$&${group}`),
    fraction: digits === 0 ? '' : decimal + minor.slice(0, digits).padEnd(digits, '0')
  }
}

/** A no-break space: a line that ends between currency and figure leaves a figure without its currency on the next. */
const JOIN = '\u00a0'

/** "KES 3,250.00", and "1,200 SMS" for units that are no money, joined by a no-break space. */
export function formatMoney(money: Money, language: Language): string {
  const { whole, fraction } = formatParts(money, language)
  return withCurrency(money.currency, `${whole}${fraction}`, language)
}

/** "KES 20,000", or "KES 20,000.50" if there is a fraction, joined as {@link formatMoney} does. */
export const formatBriefMoney = (money: Money, language: Language): string =>
  withCurrency(money.currency, formatBrief(money, language), language)

function withCurrency(currency: string, figure: string, language: Language): string {
  const name = currencyName(currency, language)
  return isUnit(currency) ? `${figure}${JOIN}${name}` : `${name}${JOIN}${figure}`
}

/**
 * "20,000", or "20,000.50" if there is a fraction: for thresholds and changes, where ".00" would be noise.
 */
export function formatBrief(money: Money, language: Language): string {
  const { whole, fraction } = formatParts(money, language)
  return significantDecimals(money.amount) === 0 ? whole : `${whole}${fraction}`
}

/** "+12,400" or "−350.50"; "" for no change. */
export function formatChange(money: Money, language: Language): string {
  if (isZero(money.amount)) return ''
  const brief = formatBrief(money, language)
  return money.amount.startsWith('-') ? brief : `+${brief}`
}
