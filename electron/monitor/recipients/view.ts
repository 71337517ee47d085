import type { RecipientState, RecipientView, SmsUse } from '#contract/recipients.ts'
import { placeOf } from '#domain/recipients/destination.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'
import { hangsOn } from './payer.ts'
import { costThisMonth, sentToday } from './sms-budget.ts'

interface ViewParts {
  readonly store: Store
  readonly providers: Pick<Catalogue, 'get'>
}

/** Who is told away from the desk, for display. */
export function viewRecipients(parts: ViewParts, now: number): readonly RecipientView[] {
  const { store } = parts
  const recipients = store.recipients.all()
  if (recipients.length === 0) return []
  const pending = store.deliveries.pending()
  return recipients.map(recipient => {
    const { refused: _, ...facts } = recipient
    return {
      ...facts,
      place: placeOf(recipient.way),
      state: stateOf(store, recipient),
      sms: smsUse(parts, recipient, now),
      waiting: pending.filter(({ recipientId }) => recipientId === recipient.id).length
    }
  })
}

function smsUse(parts: ViewParts, { id, way, ...facts }: StoredRecipient, now: number): SmsUse | null {
  if (way.kind !== 'sms') return null
  const { store } = parts
  const { sums: spent, untold } = costThisMonth(store, id, now)
  return { today: sentToday(store, id, now), spent, untold, hangsOn: hangsOn(parts, id, { ...facts, way }) }
}

function stateOf({ deliveries }: Store, { id, on, refused }: StoredRecipient): RecipientState {
  if (!on) return { kind: 'off' }
  if (refused) return { kind: 'refused', ...refused }
  const open = deliveries.open(id)
  if (open && open.tries.length > 0) return { kind: 'trying', until: open.nextTryAt }
  const at = deliveries.lastDeliveredAt(id)
  return at === null ? { kind: 'unused' } : { kind: 'delivered', at }
}
