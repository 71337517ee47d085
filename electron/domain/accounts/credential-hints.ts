import type { Field, ProviderCard } from './provider-card.ts'

type Filled = Readonly<Record<string, string | undefined>>

/**
 * The environment a field's value belongs to, according to the provider's documented formats; null if
 * unknown.
 */
export function environmentOfValue(
  { environmentPatterns = [] }: Pick<Field, 'environmentPatterns'>,
  value = ''
): string | null {
  return environmentPatterns.find(({ like }) => new RegExp(like).test(value))?.environment ?? null
}

/** The first field whose value reveals the environment, with that environment; null if there is none. */
export function detectEnvironment(
  { fields }: Pick<ProviderCard, 'fields'>,
  filled: Filled
): { readonly field: Field; readonly environment: string } | null {
  for (const field of fields) {
    const environment = environmentOfValue(field, filled[field.id])
    if (environment !== null) return { field, environment }
  }
  return null
}

/** The field a value was probably meant for, if it does not match its own field's format; null otherwise. */
export function intendedField(
  { fields }: Pick<ProviderCard, 'fields'>,
  { id, pattern }: Pick<Field, 'id' | 'pattern'>,
  value: string
): Field | null {
  const looks = (like: string | undefined) => like !== undefined && new RegExp(like).test(value)
  if (looks(pattern)) return null
  return fields.find(field => field.id !== id && looks(field.pattern)) ?? null
}
