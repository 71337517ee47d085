import type { Failure } from '#domain/accounts/failure.ts'
import type { AccountTrouble } from '#domain/accounts/failure-policy.ts'
import type { NextAttempt } from '#domain/accounts/schedule.ts'
import type { Level } from '#domain/accounts/wallet.ts'
import type { Announcement } from '#domain/alerts/episode.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import type { Amount, Money } from '#domain/money/money.ts'

/*
 * What the monitor needs from the outside world. Passed in, so that tests can pass in-memory implementations.
 */

export interface Clock {
  /** Wall clock, milliseconds since the epoch; used to date readings. */
  now(): number
  /** Monotonic clock, milliseconds; used for timers and intervals. */
  monotonic(): number
  /** Calls back once after this many milliseconds; returns a function that cancels. */
  after(milliseconds: number, callback: () => void): () => void
}

interface NoticeParts {
  readonly accountId: string
  readonly providerName: string
  readonly accountName: string
  /** The language at the moment of delivery. */
  readonly language: Language
  readonly hideAmounts: boolean
}

/** A notification about a wallet. Its text is written on delivery, in the user's language. */
export interface WalletNotice extends NoticeParts {
  readonly kind: Announcement['what']
  readonly walletId: string
  readonly walletName: string
  readonly level: Level
  readonly because: Announcement['because']
  readonly balance: Money
  /** The threshold that was crossed, where it is an amount. */
  readonly threshold: Money | null
  /**
   * When the wallet is likely to run out, wall-clock milliseconds; null where that is too uncertain to say.
   */
  readonly runsOutAt: number | null
  /** The wallet's threshold for how long it should last, in minutes; null where none is set. */
  readonly lastsLessThan: number | null
  readonly now: number
}

/** A notification about an account as a whole. */
export interface AccountNotice extends NoticeParts {
  readonly kind: AccountTrouble | 'readableAgain'
  /** When the balances shown were read, wall-clock milliseconds; null where there are none. */
  readonly readAt: number | null
  readonly now: number
}

export type Notice = WalletNotice | AccountNotice

export interface Notifier {
  /** Shows these as one notification. Never throws. */
  announce(notices: readonly Notice[]): void
}

/** The desktop's file dialogs; null where the user cancelled. */
export interface FileDialogs {
  /** @param name the proposed file name without a folder; its extension gives the file type */
  save(name: string): Promise<string | null>
  /** @param kind CSV by default */
  open(kind?: 'csv' | 'json'): Promise<string | null>
}

/** The result of one attempt to read an account. */
export interface PollResult {
  readonly providerId: string
  readonly accountId: string
  /** Null where it succeeded. */
  readonly failure: Failure | null
  /** Duration of the attempt, milliseconds. */
  readonly duration: number
  /** Milliseconds until the next attempt, and the reason for that wait. */
  readonly wait: number
  readonly why: NextAttempt['why']
}

/** Receives events for the developer's terminal and for the log. */
export interface Journal {
  polled?(attempt: PollResult): void
  read(line: {
    readonly provider: string
    readonly wallet: string
    readonly balance: Money
    readonly level: Level
  }): void
  failed(line: {
    readonly provider: string
    readonly account: string
    readonly wallet: string | null
    readonly failure: Failure
  }): void
  announced(notice: Notice): void
}

/** A demo account, connected like any other. */
export interface DemoAccount {
  readonly providerId: string
  readonly name: string
  readonly environment: string
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly intervalMinutes: number
  /** Thresholds by wallet key. */
  readonly thresholds: Readonly<Record<string, Thresholds>>
}

/** The running simulator. */
export interface DemoSession {
  readonly accounts: readonly DemoAccount[]
  /**
   * An invented history of the day before the demo started, oldest first, so that there is something to draw.
   */
  history(providerId: string, walletKey: string, now: number): readonly (readonly [number, Amount])[]
  stop(): Promise<void>
}

/** Starts the simulator, which is loaded on demand. */
export type StartDemo = () => Promise<DemoSession>
