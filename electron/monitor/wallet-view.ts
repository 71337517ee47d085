import type { WalletView } from '#contract/snapshot.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { reachOf } from '#domain/accounts/reach.ts'
import { type ClockReading, wallTime } from './clock/moment.ts'
import type { Forecasts } from './insights/forecasts.ts'
import type { StoredView } from './insights/stored-views.ts'
import type { WalletStatus } from './polling/status.ts'
import { type SnoozeEnds, snoozedUntil } from './snoozed-until.ts'

/** What a wallet's reach takes from its account. Times are wall-clock milliseconds. */
export interface AccountReach {
  readonly moment: ClockReading
  readonly interval: number
  readonly offlineSince: number | null
  /** The account's own failure, which applies to all its wallets. */
  readonly failure: Failure | null
  readonly failingSince: number | null
}

/** What a wallet's view needs besides its stored values. */
export interface WalletViewContext {
  readonly account: Account
  readonly forecasts: Forecasts
  readonly snoozes: SnoozeEnds
}

/** A wallet for display: its balance with its true age, its level, and whether it can be read. */
export function viewWallet(
  { account, forecasts, snoozes }: WalletViewContext,
  { figures, level, levelSince, thresholds, today, trail, wallet }: StoredView,
  status: WalletStatus | undefined,
  reach: AccountReach
): WalletView {
  const { interval, moment, offlineSince } = reach
  const { now } = moment
  const failure = reach.failure ?? status?.failure ?? null
  const failingSince = reach.failure ? reach.failingSince : wallTime(moment, status?.failingTick ?? null)
  const readAt = wallTime(moment, status?.readTick ?? null) ?? wallet.readAt
  const reached = reachOf({ failure, failingSince, lastReadAt: readAt, interval, offlineSince }, now)
  return {
    id: wallet.id,
    key: wallet.key,
    name: wallet.name,
    currency: wallet.currency,
    kind: wallet.kind,
    active: wallet.active,
    detail: wallet.detail,
    amount: wallet.amount,
    readAt,
    level,
    levelSince,
    reach: reached.reach,
    reachSince: reached.since,
    failure,
    thresholds,
    snoozedUntil: snoozedUntil(snoozes, wallet.id, now),
    today,
    spentToday: figures?.spentToday ?? null,
    lastTopUp: figures?.lastTopUp ?? null,
    outlook: forecasts.outlook(account, wallet, now, readAt),
    trail
  }
}
