import type { LocalizedText } from '#domain/language.ts'
import { translated } from './fields.ts'

const nameIn = (language: string, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code

/** A country's name in every language. @param code ISO 3166-1: "KE" */
export const countryName = (code: string): LocalizedText =>
  translated(nameIn('en', code), nameIn('sw', code), nameIn('fr', code))
