import { pluralRules } from '#domain/intl.ts'
import type { Language } from '#domain/language.ts'

/**
 * Plural forms by CLDR category. French has "many" for round millions; where it is left out, "other" is used.
 */
export interface PluralForms {
  readonly one: string
  readonly other: string
  readonly many?: string
}

/** The form for a count by the language's own rules: 0 is singular in French, plural in English. */
export function plural(forms: PluralForms, count: number, language: Language): string {
  const form = pluralRules(language).select(count)
  if (form === 'one') return forms.one
  return (form === 'many' ? forms.many : undefined) ?? forms.other
}
