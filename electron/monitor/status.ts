import type { Failure } from '../domain/failure.ts'
import type { Money } from '../domain/money.ts'
import type { AccountReading } from '../domain/wallet.ts'

/** What is known of one account's attempts since Salio started. A mark is a time by the monotonic clock. */
export interface Status {
  /** The last attempt's failure, null where it succeeded or none was made. */
  failure: Failure | null
  /** Since when attempts have failed, wall-clock ms. */
  failingSince: number | null
  /** Failed attempts in a row. */
  failures: number
  /** The last successful reading, wall-clock ms; its mark is null where it was before this start. */
  readAt: number | null
  readMark: number | null
  attemptMark: number | null
  /** When the next attempt is due. */
  dueMark: number
  /** The attempt under way. */
  running: Promise<void> | null
  /** The wallets that could not be read though the account could, by key. */
  walletFailures: ReadonlyMap<string, Failure>
  total: Money | null
}

export const newStatus = (readAt: number | null, dueMark: number): Status => ({
  failure: null,
  failingSince: null,
  failures: 0,
  readAt,
  readMark: null,
  attemptMark: null,
  dueMark,
  running: null,
  walletFailures: new Map(),
  total: null
})

/** Notes a successful reading. */
export function succeed(status: Status, reading: AccountReading, at: number, mark: number): void {
  status.failure = null
  status.failingSince = null
  status.failures = 0
  status.readAt = at
  status.readMark = status.attemptMark = mark
  status.total = reading.total
  status.walletFailures = new Map(
    reading.wallets.flatMap(wallet => (wallet.failure ? [[wallet.key, wallet.failure]] : []))
  )
}

/** Notes a failed attempt; what was read before stays. */
export function fail(status: Status, failure: Failure, at: number): void {
  status.failure = failure
  status.failingSince ??= at
  status.failures += 1
}
