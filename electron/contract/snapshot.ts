import type { Account } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { NetworkTrouble } from '#domain/accounts/network.ts'
import type { Level, Reach, WalletFacts } from '#domain/accounts/wallet.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import type { Language } from '#domain/language.ts'
import type { Amount, Money } from '#domain/money/money.ts'
import type { TopUp } from '#domain/readings/movements.ts'
import type { Settings } from '#domain/settings.ts'
import type { DataStatus } from './desktop.ts'
import type { HeartbeatView, RecipientView } from './recipients.ts'
import type { SummaryCard } from './summaries.ts'
import type { TopUpView } from './top-ups.ts'

/** The last known state of one wallet. Times are wall-clock milliseconds. */
export interface WalletView extends WalletFacts {
  readonly id: string
  /** The last known balance; null until the first reading. */
  readonly amount: Amount | null
  /** That balance with what binary floating point had left in the answer; absent if that was nothing. */
  readonly written?: Amount
  readonly readAt: number | null
  readonly level: Level
  /** When the current low or critical level was first read; null while healthy. */
  readonly levelSince: number | null
  readonly reach: Reach
  /** Since when `reach` has had this value; null while fresh. */
  readonly reachSince: number | null
  readonly failure: Failure | null
  readonly thresholds: Thresholds
  /**
   * When this wallet's own snooze ends: wall-clock milliseconds, or 'recovery'; null if it is not snoozed.
   */
  readonly snoozedUntil: number | 'recovery' | null
  /** Change of the balance since local midnight; null if there is no balance to compare with. */
  readonly today: Amount | null
  /**
   * Spending since local midnight, without transfers between wallets of the same account; null if unknown.
   */
  readonly spentToday: Amount | null
  /** The last top-up (transfers excluded); null if none is known. */
  readonly lastTopUp: TopUp | null
  /** How long the balance will last; null if there is too little data, or the reading is too old. */
  readonly outlook: Outlook | null
  /**
   * The top-ups that the user told Salio of: the open ones, oldest first, then those that were settled in the last day, the
   * newest first.
   */
  readonly topUps: readonly TopUpView[]
  /**
   * How long the balance will last together with what is on its way or late; null where `outlook` is, or where nothing is
   * on its way.
   */
  readonly outlookWithTopUps: Outlook | null
  /** The last 24 hours for the sparkline, oldest first: at most 48 steps of [at, amount]. */
  readonly trail: readonly (readonly [number, Amount])[]
}

export interface AccountView extends Omit<Account, 'createdAt'> {
  readonly reach: Reach
  /** Since when `reach` has had this value; null while fresh. */
  readonly reachSince: number | null
  readonly failure: Failure | null
  readonly lastReadAt: number | null
  readonly nextAt: number | null
  /** Whether a request is in progress. */
  readonly reading: boolean
  /** The secrets are held in memory only, until Salio quits. */
  readonly keptUntilQuit: boolean
  /** A set-up file added it, and its user has not opened and saved it yet. Until then nothing is sent for it. */
  readonly unopened: boolean
  readonly total: Money | null
  readonly wallets: readonly WalletView[]
}

/**
 * Everything the popover, the tray and the notifications show. Self-contained, and always replaced as a
 * whole.
 */
export interface Snapshot {
  readonly at: number
  /** Why no provider can be reached, and since when; null while the network is well. */
  readonly network: { readonly trouble: NetworkTrouble; readonly since: number } | null
  readonly settings: Settings
  /** The language in use: the chosen one, or the system's. */
  readonly language: Language
  readonly demo: boolean
  /** When the snooze of all alerts ends, wall-clock milliseconds; null if they are not snoozed. */
  readonly snoozedUntil: number | 'recovery' | null
  /** The system did not show the last notification. */
  readonly notificationTrouble: boolean
  /** Alerts that are still true and that the system did not show. It is given them again every few minutes. */
  readonly notShown: readonly Notice[]
  /** A problem with the data file; null if there is none. */
  readonly dataStatus: DataStatus | null
  readonly accounts: readonly AccountView[]
  /** Who is told away from the desk, in the order in which they were added. */
  readonly recipients: readonly RecipientView[]
  /** What tells somebody else when this computer is off; null where nothing does. */
  readonly heartbeat: HeartbeatView | null
  /** The last morning or closing summary; null where there is none, or once it is put away or over. */
  readonly summary: SummaryCard | null
  /** Removed accounts that can be restored until the popover closes. */
  readonly removed: readonly Pick<Account, 'id' | 'name' | 'providerId'>[]
}

/**
 * A snapshot as sent to the page: an account that has not changed since the previous snapshot is sent as its
 * id only.
 */
export interface SnapshotChange extends Omit<Snapshot, 'accounts'> {
  readonly accounts: readonly (AccountView | string)[]
  /** The `at` of the previously sent snapshot; absent if all accounts are included. */
  readonly since?: number
}
