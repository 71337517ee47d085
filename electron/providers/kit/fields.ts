import type { Field } from '#domain/accounts/provider-card.ts'
import type { LocalizedText } from '#domain/language.ts'

/** A text in English, Kiswahili and French. */
export const translated = (en: string, sw: string, fr: string): LocalizedText => ({
  en,
  sw,
  fr
})

export const production = {
  id: 'production',
  name: translated('Production', 'Halisi', 'Production')
}

export const sandbox = {
  id: 'sandbox',
  name: translated('Sandbox', 'Majaribio', 'Test')
}

/**
 * Field that overrides the documented base URL: the full prefix to which the documented paths are appended.
 */
export const baseUrl: Field = {
  id: 'baseUrl',
  label: 'Base URL',
  kind: 'url',
  required: false,
  advanced: true,
  help: translated(
    'Leave it empty unless your provider gave you another address.',
    'Acha wazi isipokuwa mtoa huduma wako amekupa anwani nyingine.',
    'Laissez ce champ vide, sauf si votre fournisseur vous a donné une autre adresse.'
  )
}
