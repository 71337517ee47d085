import type { Result } from '../contract/channels.ts'
import type { Secrets } from '../storage/secrets.ts'
import type { Store } from '../storage/store.ts'
import { failureOf } from './failure-of.ts'

export interface ForgetParts {
  readonly store: Store
  readonly secrets: Pick<Secrets, 'deleteAll'>
  /** What else is kept there than accounts' secrets. */
  readonly others: readonly { readonly id: string; readonly secretFields: readonly string[] }[]
}

/**
 * Deletes from the keychain the secrets of every account there is or, as backups and damaged databases tell, was.
 * It stops at the first that cannot be deleted, and can then be tried again.
 */
export async function forgetSecrets({ others, secrets, store }: ForgetParts): Promise<Result<null>> {
  const fields = new Map<string, Set<string>>()
  for (const { id, secretFields } of [
    ...store.accounts(),
    ...store.order.away(),
    ...store.file.keptElsewhere(),
    ...others
  ]) {
    fields.set(id, new Set([...(fields.get(id) ?? []), ...secretFields]))
  }
  for (const [id, names] of fields) {
    try {
      await secrets.deleteAll(id, [...names])
    } catch (error) {
      const failure = failureOf(error)
      // Where there is no keychain there is nothing in it to be left behind.
      if (failure.kind !== 'keychain' || failure.problem !== 'absent') return { ok: false, failure }
    }
  }
  return { ok: true, value: null }
}
