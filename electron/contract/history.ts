import type { AccountSilence } from '../domain/account-episode.ts'
import type { Dropped, Held, Message } from '../domain/delivery.ts'
import type { Silence } from '../domain/episode-state.ts'
import type { Money } from '../domain/money.ts'

/** The wallet or the account a line is about, as it is called now. */
export type HistorySubject =
  | { readonly kind: 'wallet'; readonly walletId: string; readonly name: string; readonly provider: string }
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string; readonly provider: string }

/** What became of it. Times are wall-clock milliseconds. */
export type HistoryOutcome =
  | { readonly kind: 'told'; readonly at: number }
  /** Until null, no time is known: until the account can be read, or the wallet recovers. */
  | { readonly kind: 'held'; readonly reason: Held['reason']; readonly until: number | null }
  | {
      readonly kind: 'silent'
      readonly reason: Silence['reason'] | AccountSilence['reason'] | Dropped['reason']
    }

/** One answer to "Why was I not told?": what happened and what became of it. */
export interface HistoryLine {
  readonly at: number
  readonly subject: HistorySubject
  /** fellBelow is a fall that was not sure enough to be told. */
  readonly what: Exclude<Message['what'], 'keychainTrouble'> | 'keychain' | 'fellBelow'
  /** Null for an account. */
  readonly balance: Money | null
  readonly outcome: HistoryOutcome
}
