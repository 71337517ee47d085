import type { Failure } from '../../../electron/domain/failure.ts'

/** What the contract tests expect of one provider, by what its simulator plays. */
export interface Expected {
  /** Its wallets as documented: "key | name | currency | amount | kind | active | detail". */
  readonly balances: readonly string[]
  /** What each documented error of the account's own balance call is told as. */
  readonly failures: Readonly<Record<string, Failure>>
  /** Faults that some of its balances survive: they have tests of their own. */
  readonly survived?: readonly string[]
  /** Where it writes whole minor units: how many decimals an amount of its first wallet always has. */
  readonly decimals?: number
}
