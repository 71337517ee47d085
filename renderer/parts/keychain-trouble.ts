import type { AccountView } from '../../electron/contract/snapshot.ts'
import { type EntryProblem, isEntryProblem, type KeychainProblem } from '../../electron/domain/failure.ts'

export interface KeychainTrouble {
  readonly problem: Exclude<KeychainProblem, EntryProblem>
  /** When the newest of the balances was read that cannot be read now, wall-clock milliseconds; null where none was. */
  readonly readAt: number | null
  /** Whether it is being tried again. */
  readonly reading: boolean
}

/** What keeps the keys of accounts from Salio; null where nothing does. What is wrong with one key is its account's own trouble. */
export function keychainTrouble(accounts: readonly AccountView[]): KeychainTrouble | null {
  const kept = accounts.flatMap(({ failure, lastReadAt, reading }) =>
    failure?.kind === 'keychain' && !isEntryProblem(failure.problem)
      ? [{ problem: failure.problem, readAt: lastReadAt, reading }]
      : []
  )
  const [first] = kept
  if (!first) return null
  const readAt = Math.max(...kept.map(({ readAt }) => readAt ?? 0)) || null
  return { problem: first.problem, readAt, reading: kept.some(({ reading }) => reading) }
}
