import type { Language } from '../language.ts'

/** What a balance can be counted in that is no money, by the code that stands in the place of a currency's. */
const UNITS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['SMS', { en: 'SMS', sw: 'SMS', fr: 'SMS' }],
  ['CREDITS', { en: 'credits', sw: 'krediti', fr: 'crédits' }]
])

/**
 * Whether a balance is counted in units that are no money. They are bought, spent and run out like money, but are never
 * added up: those of one provider buy nothing at another.
 */
export const isUnit = (currency: string): boolean => UNITS.has(currency)

/** How a currency or unit is written beside a figure: "KES", "SMS", "credits". */
export const currencyName = (currency: string, language: Language): string =>
  UNITS.get(currency)?.[language] ?? currency

/** What people write for units, in any language. */
const WRITTEN = /(?<!\p{L})(?:sms|credits?|crédits?|krediti|units?|unités?|vipimo)(?!\p{L})/giu

/** A typed figure of units without the word for them: "500" for "500 SMS". */
export const withoutUnit = (text: string): string => text.replace(WRITTEN, ' ')
