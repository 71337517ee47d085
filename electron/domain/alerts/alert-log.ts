import type { AccountSilence } from './account-episode.ts'
import type { Alert, DroppedAlert, HeldAlert } from './delivery.ts'
import type { Silence } from './episode.ts'

/**
 * What an entry of the alert log is about. fellBelow: a fall that was never confirmed, so that no alert was
 * due. topUpSent, topUpCalledOff: what the user said of a top-up.
 */
export type AlertEvent = Alert['what'] | 'fellBelow' | 'topUpSent' | 'topUpCalledOff'

/** What became of the alert. Times are wall-clock milliseconds. */
export type AlertOutcome =
  | { readonly kind: 'told'; readonly at: number }
  /** The user said so. */
  | { readonly kind: 'byUser' }
  /** `until` is null if no time is known: until the account can be read, or the wallet recovers. */
  | { readonly kind: 'held'; readonly reason: HeldAlert['reason']; readonly until: number | null }
  | {
      readonly kind: 'silent'
      readonly reason:
        | Silence['reason']
        | AccountSilence['reason']
        | DroppedAlert['reason']
        | TopUpSilence
        | SummarySilence
    }

/** Why nothing was said of a top-up: it was there when the user told Salio of it. */
type TopUpSilence = 'seenAtOnce'

/** Why nothing was said of a summary: nothing needed anybody, as its user wants it; or it was missed. */
type SummarySilence = 'nothingNeeded' | 'missed'
