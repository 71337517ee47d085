import type { Environment, Field, ProviderCard } from '../../electron/domain/provider-card.ts'
import { belongsIn, environmentOfValue } from '../../electron/domain/recognise.ts'
import type { Form } from './form.ts'

/** The form with one field filled in. A value that tells its environment sets that. */
export function filledIn(form: Form, field: Field, value: string): Form {
  const environment = environmentOfValue(field, value.trim()) ?? form.environment
  return { ...form, environment, values: { ...form.values, [field.id]: value } }
}

export interface Recognised {
  /** The environment a value is for and that is set, where it is not the one a form starts with. */
  readonly environment: Environment | null
  /** The field it looks as if it belonged in. */
  readonly belongs: Field | null
}

/** What is to be said of a field's value. */
export function recognised(card: ProviderCard, form: Form, field: Field): Recognised {
  const value = form.values[field.id]?.trim() ?? ''
  const told = environmentOfValue(field, value)
  const [, ...others] = card.environments
  const environment = others.find(({ id }) => id === told && id === form.environment) ?? null
  return { environment, belongs: value === '' ? null : belongsIn(card, field, value) }
}
