import type { Result } from '#contract/channels.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Store } from '#storage/store.ts'
import { failureFromError } from '../connections/failure-of.ts'

export interface ForgetSecretsParts {
  readonly store: Store
  readonly secrets: Pick<Secrets, 'deleteAll'>
  /** Other secrets in the keychain than those of accounts. */
  readonly others: readonly { readonly id: string; readonly secretFields: readonly string[] }[]
}

/**
 * Deletes from the keychain the secrets of every account, including hidden ones and those named in backups
 * and damaged databases. Stops at the first secret that cannot be deleted, and can then be tried again.
 */
export async function forgetSecrets({ others, secrets, store }: ForgetSecretsParts): Promise<Result<null>> {
  const fields = new Map<string, Set<string>>()
  for (const { id, secretFields } of [
    ...store.accounts(),
    ...store.accountOrder.hidden(),
    ...store.file.accountsInOldCopies(),
    ...others
  ]) {
    fields.set(id, new Set([...(fields.get(id) ?? []), ...secretFields]))
  }
  for (const [id, names] of fields) {
    try {
      await secrets.deleteAll(id, [...names])
    } catch (error) {
      const failure = failureFromError(error)
      // Without a keychain there is nothing to delete.
      if (failure.kind !== 'keychain' || failure.problem !== 'absent') return { ok: false, failure }
    }
  }
  return { ok: true, value: null }
}
