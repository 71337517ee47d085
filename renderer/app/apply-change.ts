import type { Snapshot, SnapshotChange } from '#contract/snapshot.ts'

/**
 * The snapshot after a change. Unchanged accounts remain the same objects, so that React does not redraw
 * them. Null where the change builds on another snapshot than `before`.
 */
export function applyChange(before: Snapshot | null, { since, ...change }: SnapshotChange): Snapshot | null {
  if (since !== undefined && before?.at !== since) return null
  const known = new Map(before?.accounts.map(account => [account.id, account]))
  const accounts = change.accounts.flatMap(account =>
    typeof account === 'string' ? (known.get(account) ?? []) : account
  )
  return accounts.length === change.accounts.length ? { ...change, accounts } : null
}
