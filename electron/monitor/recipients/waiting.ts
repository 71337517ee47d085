import type { RecipientContext, WaitingAlert } from '#domain/recipients/plan.ts'
import type { Store } from '#storage/store.ts'
import type { PendingDelivery } from '#storage/tables/deliveries.ts'
import { presentMessage } from '../alerts/pending.ts'

/** An alert that waits for a recipient, as it stands now, with its row. */
export type WaitingMessage = WaitingAlert & { readonly alert: PendingDelivery }

/**
 * The alerts that wait for a recipient, as they stand now, in the order they were decided.
 * @param now wall-clock milliseconds
 */
export function waitingMessages(
  store: Store,
  pending: readonly PendingDelivery[],
  told: RecipientContext['told'],
  now: number
): readonly WaitingMessage[] {
  return pending.flatMap((alert): WaitingMessage[] => {
    const present = presentMessage(store, alert, told, now)
    if (present === null) return []
    return [{ ...present, triedAt: alert.triedAt, endedAt: endedAt(store, alert, present.stillHolds) }]
  })
}

/** When what an alert says ended; null where it has not, where nobody knows, or where it is about a top-up or a summary. */
function endedAt(store: Store, alert: PendingDelivery, stillHolds: boolean): number | null {
  if (stillHolds || alert.topUpId !== null || alert.summaryId !== null) return null
  return store.alertLog.endedAt(alert.id, alert.walletId === null ? 'readableAgain' : 'recovered', alert)
}
