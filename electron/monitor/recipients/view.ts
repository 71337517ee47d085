import type { RecipientState, RecipientView } from '#contract/recipients.ts'
import { placeOf } from '#domain/recipients/recipient.ts'
import type { Store } from '#storage/store.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'

/** Who is told away from the desk, for display. */
export function viewRecipients(store: Store): readonly RecipientView[] {
  const recipients = store.recipients.all()
  if (recipients.length === 0) return []
  const pending = store.deliveries.pending()
  return recipients.map(recipient => {
    const { refused: _, ...facts } = recipient
    return {
      ...facts,
      place: placeOf(recipient.way),
      state: stateOf(store, recipient),
      waiting: pending.filter(({ recipientId }) => recipientId === recipient.id).length
    }
  })
}

function stateOf({ deliveries }: Store, { id, on, refused }: StoredRecipient): RecipientState {
  if (!on) return { kind: 'off' }
  if (refused) return { kind: 'refused', ...refused }
  const open = deliveries.open(id)
  if (open && open.tries.length > 0) return { kind: 'trying', until: open.nextTryAt }
  const at = deliveries.lastDeliveredAt(id)
  return at === null ? { kind: 'unused' } : { kind: 'delivered', at }
}
