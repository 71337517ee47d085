import { type Language, pluralOf } from '#domain/language.ts'

/** Fills in {placeholders}. One without a value is left as it is, so that tests can find it. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)

/**
 * Plural forms by CLDR category. French has "many" for round millions; where it is left out, "other" is used.
 */
export interface PluralForms {
  readonly one: string
  readonly other: string
  readonly many?: string
}

/** The form for a count by the language's own rules. */
export function plural(forms: PluralForms, count: number, language: Language): string {
  const form = pluralOf(count, language)
  if (form === 'one') return forms.one
  return (form === 'many' ? forms.many : undefined) ?? forms.other
}
