import type { Snapshot, SnapshotChange } from '../../electron/contract/snapshot.ts'

/**
 * The snapshot after a change. An account that has not changed is the very same object, so that nothing of it is drawn
 * anew. Null where the change is to another snapshot than the one that is here.
 */
export function applyChange(before: Snapshot | null, { since, ...change }: SnapshotChange): Snapshot | null {
  if (since !== undefined && before?.at !== since) return null
  const known = new Map(before?.accounts.map(account => [account.id, account]))
  const accounts = change.accounts.flatMap(account =>
    typeof account === 'string' ? (known.get(account) ?? []) : account
  )
  return accounts.length === change.accounts.length ? { ...change, accounts } : null
}
