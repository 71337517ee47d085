import { readEntry } from '#keychain/bound-entry.ts'
import type { SecretStore } from '#keychain/secrets.ts'

/** The secret in an account's keychain entry, without where it may be sent. Rejects where there is none. */
export async function storedSecret(
  store: Pick<SecretStore, 'get'>,
  accountId: string,
  field: string
): Promise<string> {
  const entry = readEntry(await store.get(accountId, field))
  if (entry.kind === 'unreadable') throw new Error('unreadable')
  return entry.secret
}
