import type { Account } from '../domain/account.ts'
import type { Failure } from '../domain/failure.ts'
import type { Money } from '../domain/money.ts'
import { reachOfFailure } from '../domain/reach.ts'
import type { Next } from '../domain/schedule.ts'
import type { AccountReading } from '../domain/wallet.ts'
import { isLoopback } from '../providers/address.ts'

/** What is known of a wallet's last attempts since Salio started. A mark is a time by the monotonic clock. */
export interface WalletStatus {
  readonly failure: Failure | null
  readonly failingMark: number | null
  /** When its balance was last read. */
  readonly readMark: number | null
}

/** What is known of one account's attempts since Salio started. */
export interface Status {
  account: Account
  /** What it shares with other accounts: the origin its requests go to. */
  host: string
  /** Whether that is this computer, which needs no network. */
  isLocal: boolean
  /** The least time between two readings, milliseconds. */
  readonly least: number
  /** The last attempt's failure, null where it succeeded or none was made, and since when attempts end like that. */
  failure: Failure | null
  failingMark: number | null
  /** Failed attempts in a row; those without a network say nothing of the provider and do not count. */
  failures: number
  attemptMark: number | null
  /** The last successful reading. */
  readMark: number | null
  /** When the next attempt is due, and why then; infinity until it is planned. */
  dueMark: number
  why: Next['why']
  /** The attempt under way. */
  running: Promise<void> | null
  /** By wallet key. */
  wallets: ReadonlyMap<string, WalletStatus>
  total: Money | null
}

const unread: WalletStatus = { failure: null, failingMark: null, readMark: null }

/** @param keys the wallets known from before */
export const newStatus = (
  account: Account,
  host: string,
  least: number,
  keys: readonly string[]
): Status => ({
  account,
  host,
  isLocal: isOnThisComputer(host),
  least,
  failure: null,
  failingMark: null,
  failures: 0,
  attemptMark: null,
  readMark: null,
  dueMark: Number.POSITIVE_INFINITY,
  why: 'interval',
  running: null,
  wallets: new Map(keys.map(key => [key, unread])),
  total: null
})

/** Its requests go there from now on. */
export function moveTo(status: Status, host: string): void {
  if (host === status.host) return
  status.host = host
  status.isLocal = isOnThisComputer(host)
}

/** Notes a successful reading. A wallet that the provider no longer names is not found. */
export function succeed(status: Status, reading: AccountReading, mark: number): void {
  status.failure = null
  status.failingMark = null
  status.failures = 0
  status.readMark = status.attemptMark = mark
  status.total = reading.total
  const failures = new Map(reading.wallets.map(({ key, failure = null }) => [key, failure]))
  const keys = new Set([...status.wallets.keys(), ...failures.keys()])
  status.wallets = new Map(
    [...keys].map(key => {
      const failure = failures.has(key) ? (failures.get(key) ?? null) : ({ kind: 'notFound' } as const)
      return [key, walletAfter(status.wallets.get(key) ?? unread, failure, mark)]
    })
  )
}

/** Notes that one wallet was read by itself: the provider's total is of before, and goes. */
export function succeedAlone(status: Status, key: string, mark: number): void {
  status.attemptMark = mark
  status.total = null
  const wallet = walletAfter(status.wallets.get(key) ?? unread, null, mark)
  status.wallets = new Map([...status.wallets, [key, wallet]])
}

/** Notes a failed attempt; what was read before stays. */
export function fail(status: Status, failure: Failure, mark: number): void {
  if (!isAlike(status.failure, failure)) status.failingMark = mark
  status.failure = failure
  if (failure.kind !== 'offline') status.failures += 1
}

/** Longer than this many intervals without a reading is time in which something may have been missed. */
const UNWATCHED = 3

/** The keys of the wallets of which nothing was missed since their last reading: no failure, no sleep, no restart. */
export function watchedKeys({ account, failure, least, wallets }: Status, mark: number): ReadonlySet<string> {
  const longest = UNWATCHED * Math.max(account.intervalMinutes * 60_000, least)
  const isWatched = ({ failure: own, readMark }: WalletStatus) =>
    failure === null && own === null && readMark !== null && mark - readMark <= longest
  return new Set([...wallets].flatMap(([key, wallet]) => (isWatched(wallet) ? [key] : [])))
}

function walletAfter(before: WalletStatus, failure: Failure | null, mark: number): WalletStatus {
  if (failure === null) return { failure, failingMark: null, readMark: mark }
  const failingMark = isAlike(before.failure, failure) ? before.failingMark : mark
  return { failure, failingMark, readMark: before.readMark }
}

const isOnThisComputer = (host: string): boolean => isLoopback(URL.parse(host)?.hostname ?? '')

const isAlike = (before: Failure | null, failure: Failure): boolean =>
  before !== null && reachOfFailure(before) === reachOfFailure(failure)
