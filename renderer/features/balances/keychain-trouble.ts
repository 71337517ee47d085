import type { AccountView } from '#contract/snapshot.ts'
import { type EntryProblem, isEntryProblem, type KeychainProblem } from '#domain/accounts/failure.ts'

export interface KeychainTrouble {
  readonly problem: Exclude<KeychainProblem, EntryProblem>
  /** Latest reading among the affected accounts, in wall-clock milliseconds; null if there was none. */
  readonly readAt: number | null
  /** Whether a new attempt is under way. */
  readonly reading: boolean
}

/**
 * The problem with the keychain as a whole; null if there is none. Problems with single entries are reported
 * by their accounts.
 */
export function keychainTrouble(accounts: readonly AccountView[]): KeychainTrouble | null {
  const affected = accounts.flatMap(({ failure, lastReadAt, reading }) =>
    failure?.kind === 'keychain' && !isEntryProblem(failure.problem)
      ? [{ problem: failure.problem, readAt: lastReadAt, reading }]
      : []
  )
  const [first] = affected
  if (!first) return null
  const readAt = Math.max(...affected.map(({ readAt }) => readAt ?? 0)) || null
  return { problem: first.problem, readAt, reading: affected.some(({ reading }) => reading) }
}
