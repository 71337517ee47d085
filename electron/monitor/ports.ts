import type { AccountTrouble } from '../domain/account-episode.ts'
import type { Announcement } from '../domain/episode-state.ts'
import type { Failure } from '../domain/failure.ts'
import type { Language } from '../domain/language.ts'
import type { Amount, Money } from '../domain/money.ts'
import type { Rule } from '../domain/rule.ts'
import type { Next } from '../domain/schedule.ts'
import type { Level } from '../domain/wallet.ts'

/*
 * What the monitor needs of the world. Handed in, so that tests hand in real in-memory ones.
 */

export interface Clock {
  /** Wall clock, milliseconds since the epoch: what readings are stamped with. */
  now(): number
  /** Never goes back: what timers and intervals are measured with, milliseconds. */
  monotonic(): number
  /** Calls back once after so many milliseconds; returns how to cancel. */
  after(milliseconds: number, callback: () => void): () => void
}

interface NoticeParts {
  readonly accountId: string
  readonly providerName: string
  readonly accountName: string
  /** As set at the moment it is delivered. */
  readonly language: Language
  readonly hideAmounts: boolean
}

/** Something to tell the user of a wallet. The words are made where it is delivered, in the user's language. */
export interface WalletNotice extends NoticeParts {
  readonly kind: Announcement['what']
  readonly walletId: string
  readonly walletName: string
  readonly level: Level
  readonly because: Announcement['because']
  readonly balance: Money
  /** The mark that was crossed, where it is an amount. */
  readonly mark: Money | null
  /** When it likely runs out, wall-clock milliseconds; null where that is not sure enough to be told. */
  readonly runsOutAt: number | null
  /** How long it should last by its rule, in minutes; null where that is not set. */
  readonly lastsLessThan: number | null
  readonly now: number
}

/** Something to tell the user of an account as a whole. */
export interface AccountNotice extends NoticeParts {
  readonly kind: AccountTrouble | 'readableAgain'
  /** Of when the balances are that are shown, wall-clock milliseconds; null where there are none. */
  readonly readAt: number | null
  readonly now: number
}

export type Notice = WalletNotice | AccountNotice

export interface Notifier {
  /** Shows these as one notification; never throws. */
  announce(notices: readonly Notice[]): void
}

/** Asks for a file in the desktop's own dialog: its path, or null where the user thought better of it. */
export interface FileDialogs {
  /** @param name proposed, a file name without its folder; its ending tells what kind of file it is */
  save(name: string): Promise<string | null>
  /** @param kind CSV unless told */
  open(kind?: 'csv' | 'json'): Promise<string | null>
}

/** One attempt to read an account, as it ended. */
export interface Polled {
  readonly providerId: string
  readonly accountId: string
  /** Null where it was read. */
  readonly failure: Failure | null
  /** Milliseconds it took. */
  readonly duration: number
  /** Milliseconds until the next attempt, and why then. */
  readonly wait: number
  readonly why: Next['why']
}

/** A plain account of what happens, for the terminal of a developer and for the log. */
export interface Journal {
  polled?(attempt: Polled): void
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

/** One demo account, connected like any other. */
export interface DemoAccount {
  readonly providerId: string
  readonly name: string
  readonly environment: string
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly intervalMinutes: number
  /** Marks by wallet key. */
  readonly rules: Readonly<Record<string, Rule>>
}

/** The simulator while the demo lasts. */
export interface DemoSession {
  readonly accounts: readonly DemoAccount[]
  /** A made-up day before the demo began, oldest first, so that there is something to draw. */
  history(providerId: string, walletKey: string, now: number): readonly (readonly [number, Amount])[]
  stop(): Promise<void>
}

/** Starts the simulator; it is loaded only when asked for. */
export type StartDemo = () => Promise<DemoSession>
