import type { Failure } from '#domain/accounts/failure.ts'

/** What the contract tests expect of one provider when reading its simulation. */
export interface ProviderExpectation {
  /** Documented wallets, as "key | name | currency | amount | kind | active | detail". */
  readonly balances: readonly string[]
  /** The failure for each documented error, by the fault's name in the simulator. */
  readonly failures: Readonly<Record<string, Failure>>
  /** Faults that do not fail the whole account. They are covered by separate tests. */
  readonly partialFaults?: readonly string[]
  /** Number of decimals of its first wallet's amounts, if the provider writes integer minor units. */
  readonly decimals?: number
}
