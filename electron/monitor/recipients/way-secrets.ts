import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { addressOf, type SecretBinding } from '#domain/accounts/secret-binding.ts'
import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import { destinationOf } from '#domain/recipients/destination.ts'
import type { Recipient, Way } from '#domain/recipients/recipient.ts'
import type { Secrets } from '#keychain/secrets.ts'

/** Where a way's secrets may be sent: to this way at this address, and nowhere else. */
export const wayBinding = (way: Way): SecretBinding => ({
  provider: `recipient by ${way.kind}`,
  // A mail server's address is none that `addressOf` could tell from another.
  to: [wayAddress(way)],
  headers: []
})

function wayAddress(way: Way): string {
  // That account's own secrets are used, and none of the recipient's.
  if (way.kind === 'sms' && way.accountId !== '') return `account ${way.accountId}`
  return way.kind === 'email' ? destinationOf(way) : addressOf(destinationOf(way))
}

/**
 * The secrets of a recipient's way.
 * @param given those that were just typed, which are used in place of the stored ones
 * @returns the outcome of a try that needs them where they cannot be had
 */
export async function secretsFor(
  secrets: Pick<Secrets, 'get'>,
  { id, secretFields, way }: Pick<Recipient, 'id' | 'secretFields' | 'way'>,
  given: Readonly<Record<string, string>>
): Promise<{ readonly kind: 'secrets'; readonly secrets: Readonly<Record<string, string>> } | TryOutcome> {
  const found: Record<string, string> = { ...given }
  try {
    for (const field of secretFields)
      found[field] ??= await secrets.get(id, field, { use: wayBinding(way), unboundMeans: null })
    return { kind: 'secrets', secrets: found }
  } catch (error) {
    if (!(error instanceof SalioError)) throw error
    return lackOf(error.failure)
  }
}

/** The outcome of a try whose secrets cannot be read. */
export function lackOf(failure: Failure): TryOutcome {
  const isGone =
    failure.kind === 'field' ||
    (failure.kind === 'keychain' && ['missing', 'unreadable'].includes(failure.problem))
  if (isGone) return { kind: 'refused', why: 'key' }
  return { kind: 'failed', failure, until: null, mayHaveCome: false }
}
