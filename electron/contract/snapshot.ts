import type { Account } from '../domain/account.ts'
import type { Failure } from '../domain/failure.ts'
import type { Language } from '../domain/language.ts'
import type { Amount, Money } from '../domain/money.ts'
import type { Rule } from '../domain/rule.ts'
import type { Settings } from '../domain/settings.ts'
import type { Level, Reach, WalletFacts } from '../domain/wallet.ts'
import type { Keeping } from './keeping.ts'
import type { Outlook } from './outlook.ts'

/** One wallet as last known. Times are wall-clock milliseconds. */
export interface WalletView extends WalletFacts {
  readonly id: string
  /** The last known balance; null until it has been read once. */
  readonly amount: Amount | null
  readonly readAt: number | null
  readonly level: Level
  /** Since when the level is not healthy, as first read; null while healthy. */
  readonly levelSince: number | null
  readonly reach: Reach
  /** Since when it is so; null while fresh. */
  readonly reachSince: number | null
  readonly failure: Failure | null
  readonly rule: Rule
  /** Until when its own alerts are snoozed: wall-clock milliseconds, or until it recovers; null where they are not. */
  readonly snoozedUntil: number | 'recovery' | null
  /** The change since local midnight, null where there is nothing to compare with. */
  readonly today: Amount | null
  /** What was spent since local midnight, transfers to wallets of the same account aside; null where that is not known. */
  readonly spentToday: Amount | null
  /** The last rise that was no such transfer; null where none is known. */
  readonly lastTopUp: { readonly at: number; readonly amount: Amount } | null
  /** How long it lasts; null where there is too little to say, or the balance is not what it was read as any more. */
  readonly outlook: Outlook | null
  /** The last 24 hours for a sparkline, oldest first: at most 48 steps of [at, amount]. */
  readonly trail: readonly (readonly [number, Amount])[]
}

export interface AccountView extends Omit<Account, 'createdAt'> {
  readonly reach: Reach
  /** Since when it is so; null while fresh. */
  readonly reachSince: number | null
  readonly failure: Failure | null
  readonly lastReadAt: number | null
  readonly nextAt: number | null
  /** True while a request is under way. */
  readonly reading: boolean
  /** Secrets are kept in memory only, until Salio quits. */
  readonly keptUntilQuit: boolean
  readonly total: Money | null
  readonly wallets: readonly WalletView[]
}

/** All the popover, the tray and the notifications know: complete in itself, replaced as a whole. */
export interface Snapshot {
  readonly at: number
  readonly online: boolean
  readonly settings: Settings
  /** The language in force: the chosen one, or the system's. */
  readonly language: Language
  readonly demo: boolean
  /** Until when all alerts are snoozed: wall-clock milliseconds; null where they are not. */
  readonly snoozedUntil: number | 'recovery' | null
  /** The desktop would not show the last notification. */
  readonly notificationTrouble: boolean
  /** What is to be told of how the data is kept; null where all is well. */
  readonly keeping: Keeping | null
  readonly accounts: readonly AccountView[]
  /** Accounts that were removed and can be put back until the popover closes. */
  readonly removed: readonly Pick<Account, 'id' | 'name' | 'providerId'>[]
}

/** A snapshot as the page is told it: of an account that is as it was told before, only the id. */
export interface SnapshotChange extends Omit<Snapshot, 'accounts'> {
  readonly accounts: readonly (AccountView | string)[]
  /** The `at` of the snapshot told before; absent where all accounts are there. */
  readonly since?: number
}

/** Where the popover is asked to go. */
export type Place =
  | { readonly screen: 'balances' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'wallet'; readonly walletId: string }
  | { readonly screen: 'account'; readonly accountId: string }
