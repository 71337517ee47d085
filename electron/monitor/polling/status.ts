import type { Account } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import type { NextAttempt } from '#domain/accounts/schedule.ts'
import type { Refusals } from '#domain/accounts/verdict.ts'
import type { AccountReading, WalletReading } from '#domain/accounts/wallet.ts'
import type { Amount, Money } from '#domain/money/money.ts'
import { MINUTE } from '#domain/time/units.ts'
import { isLoopback } from '#providers/http/address.ts'

/** A wallet's attempts since Salio started. Ticks are monotonic milliseconds. */
export interface WalletStatus {
  readonly failure: Failure | null
  readonly failingTick: number | null
  /** When its balance was last read. */
  readonly readTick: number | null
  /** That balance as its provider wrote it, if that is not the balance itself. */
  readonly written?: Amount
}

/** An account's attempts since Salio started. Ticks are monotonic milliseconds. */
export interface AccountStatus {
  account: Account
  /** The origin its requests go to, shared with other accounts. */
  host: string
  /** Whether the host is this computer, which needs no network. */
  isLocal: boolean
  /** The provider's minimum time between two readings, milliseconds. */
  readonly minimumInterval: number
  /** The last attempt's failure; null where it succeeded or none was made. */
  failure: Failure | null
  /** Since when attempts have failed like this; null where they have not. */
  failingTick: number | null
  /** Consecutive failures; those that are the network's fault do not count. */
  failures: number
  /** The refusals since the last successful reading, by ticks. */
  refusals: Refusals
  attemptTick: number | null
  /** The last successful reading. */
  readTick: number | null
  /** When the next attempt is due, and the reason for that time; infinity until it is planned. */
  dueTick: number
  why: NextAttempt['why']
  /** The attempt under way. */
  running: Promise<void> | null
  /** By wallet key. */
  wallets: ReadonlyMap<string, WalletStatus>
  total: Money | null
}

const unread: WalletStatus = { failure: null, failingTick: null, readTick: null }

/** @param keys the wallets already stored */
export const newStatus = (
  account: Account,
  host: string,
  minimumInterval: number,
  keys: readonly string[]
): AccountStatus => ({
  account,
  host,
  isLocal: isOnThisComputer(host),
  minimumInterval,
  failure: null,
  failingTick: null,
  failures: 0,
  refusals: {},
  attemptTick: null,
  readTick: null,
  dueTick: Number.POSITIVE_INFINITY,
  why: 'interval',
  running: null,
  wallets: new Map(keys.map(key => [key, unread])),
  total: null
})

/** Called when an account's requests go to another host than before. */
export function setHost(status: AccountStatus, host: string): void {
  if (host === status.host) return
  status.host = host
  status.isLocal = isOnThisComputer(host)
}

/** Records a successful reading. Wallets the provider no longer lists become 'notFound', unless it says otherwise. */
export function recordSuccess(status: AccountStatus, reading: AccountReading, tick: number): void {
  status.failure = null
  status.failingTick = null
  status.failures = 0
  status.refusals = {}
  status.readTick = status.attemptTick = tick
  status.total = reading.total
  const missing: Failure = reading.unread ?? { kind: 'notFound' }
  const listed = new Map(reading.wallets.map(wallet => [wallet.key, wallet]))
  const keys = new Set([...status.wallets.keys(), ...listed.keys()])
  status.wallets = new Map(
    [...keys].map(key => {
      const before = status.wallets.get(key) ?? unread
      return [key, walletAfter(before, listed.get(key) ?? { failure: missing }, tick)]
    })
  )
}

/** Records that one wallet was read by itself. The provider's total is now outdated and is dropped. */
export function recordWalletSuccess(status: AccountStatus, reading: WalletReading, tick: number): void {
  status.attemptTick = tick
  status.total = null
  const wallet = walletAfter(status.wallets.get(reading.key) ?? unread, reading, tick)
  status.wallets = new Map([...status.wallets, [reading.key, wallet]])
}

/**
 * Records a failed attempt; what was read before stays.
 * @param isNetworks whether it is the network's fault
 */
export function recordAttemptFailure(
  status: AccountStatus,
  failure: Failure,
  tick: number,
  isNetworks: boolean
): void {
  if (!hasSameReach(status.failure, failure)) status.failingTick = tick
  status.failure = failure
  if (!isNetworks) status.failures += 1
}

/** Beyond this many intervals without a reading, something may have been missed. */
const MAX_GAP_INTERVALS = 3

/** Keys of the wallets of which nothing was missed since their last reading: no failure, sleep or restart. */
export function watchedKeys(
  { account, failure, minimumInterval, wallets }: AccountStatus,
  tick: number
): ReadonlySet<string> {
  const longest = MAX_GAP_INTERVALS * Math.max(account.intervalMinutes * MINUTE, minimumInterval)
  const isWatched = ({ failure: own, readTick }: WalletStatus) =>
    failure === null && own === null && readTick !== null && tick - readTick <= longest
  return new Set([...wallets].flatMap(([key, wallet]) => (isWatched(wallet) ? [key] : [])))
}

function walletAfter(
  before: WalletStatus,
  { failure, written }: Pick<WalletReading, 'failure' | 'written'>,
  tick: number
): WalletStatus {
  if (!failure) return { failure: null, failingTick: null, readTick: tick, ...(written && { written }) }
  const failingTick = hasSameReach(before.failure, failure) ? before.failingTick : tick
  return { ...before, failure, failingTick }
}

const isOnThisComputer = (host: string): boolean => isLoopback(URL.parse(host)?.hostname ?? '')

const hasSameReach = (before: Failure | null, failure: Failure): boolean =>
  before !== null && failurePolicy(before).reach === failurePolicy(failure).reach
