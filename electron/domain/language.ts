/** Supported languages by BCP 47 tag: English, Kiswahili, French. */
export const languages = ['en', 'sw', 'fr'] as const
export type Language = (typeof languages)[number]

/** A sentence or name in every language. */
export type LocalizedText = Readonly<Record<Language, string>>

/** The first supported language among the system's preferred locales, else English. */
export function languageOf(locales: readonly string[]): Language {
  const spoken = locales.map(locale => languages.find(language => locale.toLowerCase().startsWith(language)))
  return spoken.find(language => language !== undefined) ?? 'en'
}

/**
 * Memoizes a factory by its arguments, which are few and plain. Creating an Intl formatter costs about a
 * hundred times as much as using it, and every row of the popover needs several.
 */
export function memoize<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result
): (...args: Args) => Result {
  const cache = new Map<string, Result>()
  return (...args) => {
    const key = JSON.stringify(args)
    const made = cache.get(key) ?? make(...args)
    cache.set(key, made)
    return made
  }
}

/** Date formatters are not memoized, since the computer may move to another time zone. */
export const numberFormat = memoize(
  (locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
)

const pluralRules = memoize((locale: string) => new Intl.PluralRules(locale))

/**
 * Whether the languages write a count alike. Their formatters are not asked then: making the first one takes several
 * milliseconds, for which the popover would open later.
 */
const isSmall = (count: number): boolean => Number.isInteger(count) && count >= 0 && count < 1_000

/** A count in a text: "12", "1,234". */
export const wholeNumber = (count: number, language: Language): string =>
  isSmall(count) ? String(count) : numberFormat(language).format(count)

/** The CLDR category of a count by the language's own rules: 0 is singular in French, plural in English. */
export const pluralOf = (count: number, language: Language): Intl.LDMLPluralRule => {
  if (count === 1) return 'one'
  return isSmall(count) && count > 1 ? 'other' : pluralRules(language).select(count)
}
