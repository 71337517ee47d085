import { environmentOfValue, intendedField } from '#domain/accounts/credential-hints.ts'
import type { Environment, Field, ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Form } from './form.ts'

/** The form with one field filled in. A value that reveals its environment sets that too. */
export function withValue(form: Form, field: Field, value: string): Form {
  const environment = environmentOfValue(field, value.trim()) ?? form.environment
  return { ...form, environment, values: { ...form.values, [field.id]: value } }
}

export interface Recognition {
  /** The environment the value is for, where that one is set and is not the one a form starts with. */
  readonly environment: Environment | null
  /** Another field the value looks like it belongs in. */
  readonly betterField: Field | null
}

/** What to tell the user about a field's value. */
export function recogniseValue(card: ProviderCard, form: Form, field: Field): Recognition {
  const value = form.values[field.id]?.trim() ?? ''
  const detected = environmentOfValue(field, value)
  const [, ...others] = card.environments
  const environment = others.find(({ id }) => id === detected && id === form.environment) ?? null
  return { environment, betterField: value === '' ? null : intendedField(card, field, value) }
}
