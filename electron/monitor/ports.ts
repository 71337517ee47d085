import type { Failure } from '#domain/accounts/failure.ts'
import type { NextAttempt } from '#domain/accounts/schedule.ts'
import type { Level } from '#domain/accounts/wallet.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import type { Amount, Money } from '#domain/money/money.ts'
import type { PayInSource } from '#domain/pay-in/changes.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import type { Summary } from '#domain/summary/summary.ts'

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

export interface Notifier {
  /**
   * Shows these as one notification. Resolves to whether the desktop did, and never where it says neither; does not
   * reject.
   */
  announce(notices: readonly Notice[], language: Language): Promise<boolean>
  /** The same with a morning or closing summary, which replaces the one before. */
  announceSummary(summary: Summary, hideAmounts: boolean, language: Language): Promise<boolean>
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
    /** Null where no alert level is set for the wallet. */
    readonly level: Level | null
  }): void
  failed(line: {
    readonly provider: string
    readonly account: string
    /** Null if the whole account could not be read. */
    readonly wallet: { readonly id: string; readonly name: string } | null
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
  /** Invented pay-in details, oldest first, with the moment and the source of each state. */
  payIns(
    providerId: string,
    walletKey: string,
    now: number
  ): readonly { readonly ways: readonly PayInWay[]; readonly at: number; readonly by: PayInSource }[]
  stop(): Promise<void>
}

/** Starts the simulator, which is loaded on demand. */
export type StartDemo = () => Promise<DemoSession>
