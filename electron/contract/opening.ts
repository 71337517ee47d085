import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Place } from './desktop.ts'
import type { Snapshot } from './snapshot.ts'

/** What the popover's page is opened with. Its document carries it, so that the page draws without asking first. */
export interface Opening {
  readonly snapshot: Snapshot
  /** Those of the accounts. */
  readonly providers: readonly ProviderCard[]
  readonly place: Place
}

/** The id of the element of the document that holds an opening as JSON. */
export const OPENING_ID = 'opening'
