import type { AccountSilence } from './account-episode.ts'
import type { Dropped, Held, Message } from './delivery.ts'
import type { Silence } from './episode-state.ts'

/** What a line of the history tells of; fellBelow is a fall that was not sure enough to be told. */
export type Happening = Message['what'] | 'fellBelow'

/** What became of it. Times are wall-clock milliseconds. */
export type Outcome =
  | { readonly kind: 'told'; readonly at: number }
  /** Until null, no time is known: until the account can be read, or the wallet recovers. */
  | { readonly kind: 'held'; readonly reason: Held['reason']; readonly until: number | null }
  | {
      readonly kind: 'silent'
      readonly reason: Silence['reason'] | AccountSilence['reason'] | Dropped['reason']
    }
