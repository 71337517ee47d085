import { pluralRules } from '../domain/intl.ts'
import type { Language } from '../domain/language.ts'

/** The forms a language needs; French uses "many" for round millions, which reads as "other" where it is left out. */
export interface PluralForms {
  readonly one: string
  readonly other: string
  readonly many?: string
}

/** The form for so many, by the language's own rule: in French 0 is singular, in English plural. */
export function plural(forms: PluralForms, count: number, language: Language): string {
  const form = pluralRules(language).select(count)
  if (form === 'one') return forms.one
  return (form === 'many' ? forms.many : undefined) ?? forms.other
}
