import { partsFor, summarize } from '#domain/summary/summarize.ts'
import type { Summary } from '#domain/summary/summary.ts'
import type { Store } from '#storage/store.ts'
import type { PendingAlert } from '#storage/tables/outbox.ts'

/** The summary that a pending alert is, in full; null where it is gone. */
export function summaryOf(store: Store, { summaryId }: Pick<PendingAlert, 'summaryId'>): Summary | null {
  const stored = summaryId === null ? null : store.summaries.find(summaryId)
  return stored?.state === 'made' ? summarize(stored, store.summaries.parts(stored.id)) : null
}

/**
 * The same as far as somebody away from the desk is told of it; null where nothing of it is for them.
 * @param wallets ids of those that they are told of; null for all
 */
export function summaryFor(
  { summaries }: Store,
  { summaryId }: Pick<PendingAlert, 'summaryId'>,
  wallets: readonly string[] | null
): Summary | null {
  const stored = summaryId === null ? null : summaries.find(summaryId)
  if (stored?.state !== 'made') return null
  const parts = partsFor(summaries.parts(stored.id), wallets)
  return parts.length > 0 ? summarize(stored, parts) : null
}
