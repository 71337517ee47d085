import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { detectEnvironment, environmentOfValue } from '#domain/accounts/recognise.ts'
import { stripTrailingSlash } from '../http/address.ts'
import type { Credentials } from './provider.ts'

/**
 * The first field that belongs to another environment than the fields before it (a test secret with a live
 * key), or null if all agree.
 */
export function environmentMismatch(card: ProviderCard, { values, secrets }: Credentials): Failure | null {
  const filled = { ...values, ...secrets }
  const detected = detectEnvironment(card, filled)
  if (!detected) return null
  const mismatch = (field: string): Failure => ({ kind: 'field', field, problem: 'mismatch' })
  for (const field of card.fields) {
    const environment = environmentOfValue(field, filled[field.id])
    if (environment !== null && environment !== detected.environment) return mismatch(field.id)
  }
  const { baseUrl = '' } = values
  const ofAddress = card.environments.find(
    known => baseUrl !== '' && known.baseUrl === stripTrailingSlash(baseUrl)
  )
  return ofAddress && ofAddress.id !== detected.environment ? mismatch('baseUrl') : null
}
