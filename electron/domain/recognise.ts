import type { Field, ProviderCard } from './provider-card.ts'

type Filled = Readonly<Record<string, string | undefined>>

/** The environment that a value of a field is for, by the forms its provider documents; null where none is told. */
export function environmentOfValue({ tells = [] }: Pick<Field, 'tells'>, value = ''): string | null {
  return tells.find(({ like }) => new RegExp(like).test(value))?.environment ?? null
}

/** The first field whose value tells an environment, with that environment; null where none does. */
export function environmentTold(
  { fields }: Pick<ProviderCard, 'fields'>,
  filled: Filled
): { readonly field: Field; readonly environment: string } | null {
  for (const field of fields) {
    const environment = environmentOfValue(field, filled[field.id])
    if (environment !== null) return { field, environment }
  }
  return null
}

/** The field that a value looks as if it belonged in, where it does not look like its own; null otherwise. */
export function belongsIn(
  { fields }: Pick<ProviderCard, 'fields'>,
  { id, shape }: Pick<Field, 'id' | 'shape'>,
  value: string
): Field | null {
  const looks = (like: string | undefined) => like !== undefined && new RegExp(like).test(value)
  if (looks(shape)) return null
  return fields.find(field => field.id !== id && looks(field.shape)) ?? null
}
