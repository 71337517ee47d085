import type { AccountSilence } from './account-episode.ts'
import type { Alert, DroppedAlert, HeldAlert } from './delivery.ts'
import type { Silence } from './episode.ts'

/**
 * What an entry of the alert log is about. fellBelow: a fall that was never confirmed, so that no alert was
 * due.
 */
export type AlertEvent = Alert['what'] | 'fellBelow'

/** What became of the alert. Times are wall-clock milliseconds. */
export type AlertOutcome =
  | { readonly kind: 'told'; readonly at: number }
  /** `until` is null if no time is known: until the account can be read, or the wallet recovers. */
  | { readonly kind: 'held'; readonly reason: HeldAlert['reason']; readonly until: number | null }
  | {
      readonly kind: 'silent'
      readonly reason: Silence['reason'] | AccountSilence['reason'] | DroppedAlert['reason']
    }
