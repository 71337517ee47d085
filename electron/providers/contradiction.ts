import type { Failure } from '../domain/failure.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import { environmentOfValue, environmentTold } from '../domain/recognise.ts'
import { prefixOf } from './address.ts'
import type { Credentials } from './provider.ts'

/** The field that is for another environment than one before it: a test secret beside a live key; null where all agree. */
export function contradiction(card: ProviderCard, { values, secrets }: Credentials): Failure | null {
  const filled = { ...values, ...secrets }
  const told = environmentTold(card, filled)
  if (!told) return null
  const mismatch = (field: string): Failure => ({ kind: 'field', field, problem: 'mismatch' })
  for (const field of card.fields) {
    const environment = environmentOfValue(field, filled[field.id])
    if (environment !== null && environment !== told.environment) return mismatch(field.id)
  }
  const { baseUrl = '' } = values
  const ofAddress = card.environments.find(known => baseUrl !== '' && known.baseUrl === prefixOf(baseUrl))
  return ofAddress && ofAddress.id !== told.environment ? mismatch('baseUrl') : null
}
