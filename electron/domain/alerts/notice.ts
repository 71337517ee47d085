import type { Level } from '../accounts/wallet.ts'
import type { Money } from '../money/money.ts'
import type { TopUpEvent } from '../top-ups/outcome.ts'
import type { AccountAlert } from './account-episode.ts'
import type { Announcement } from './episode.ts'

/*
 * The facts of a notification, as they are when it is delivered. Its text is made of them then, in the user's
 * language. Times are wall-clock milliseconds.
 */

interface AboutAccount {
  readonly accountId: string
  readonly providerName: string
  /** The user's own name for the account. */
  readonly accountName: string
  readonly now: number
}

/** A notification about a wallet. */
export interface WalletNotice extends AboutAccount {
  readonly kind: Announcement['what']
  readonly walletId: string
  readonly walletName: string
  readonly level: Level
  readonly because: Announcement['because']
  readonly balance: Money
  /** The threshold that was crossed, where it is an amount. */
  readonly threshold: Money | null
  readonly hideAmounts: boolean
  /** When the wallet is likely to run out; null where that is too uncertain to say. */
  readonly runsOutAt: number | null
  /** The wallet's threshold for how long it should last, in minutes; null where none is set. */
  readonly lastsLessThan: number | null
  /** What is on its way to it and not late, and since when; absent if nothing is. */
  readonly onItsWay?: { readonly sent: Money; readonly since: number }
}

/** A notification about an account as a whole. */
export interface AccountNotice extends AboutAccount {
  readonly kind: AccountAlert
  /** When the balances shown were read; null where there are none. */
  readonly readAt: number | null
}

/** A notification about a top-up that the user told Salio of. */
export interface TopUpNotice extends AboutAccount {
  readonly kind: TopUpEvent
  readonly topUpId: string
  readonly walletId: string
  readonly walletName: string
  /** What was sent; for one of which less arrived, what arrived. */
  readonly amount: Money
  /** What of it has not arrived; null if that is nothing, or all of it. */
  readonly missing: Money | null
  readonly sentAt: number
  /** When it was read to have arrived; null if it was not. */
  readonly arrivedAt: number | null
  /** How long it usually takes, milliseconds; null if that is not known. */
  readonly usual: number | null
  readonly balance: Money | null
  /** When the wallet is likely to run out; null where that is too uncertain to say. */
  readonly runsOutAt: number | null
  readonly hideAmounts: boolean
}

export type Notice = WalletNotice | AccountNotice | TopUpNotice
