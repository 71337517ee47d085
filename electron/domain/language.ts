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
