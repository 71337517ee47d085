import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import { nextTryAt } from '#domain/recipients/retry.ts'
import type { Store } from '#storage/store.ts'
import type { RecipientMessage } from '#storage/tables/deliveries.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'
import type { WaitingMessage } from './waiting.ts'

/** A message under way, with the alerts that it tells of. */
export interface Trip {
  readonly recipient: StoredRecipient
  readonly message: RecipientMessage
  readonly alerts: readonly WaitingMessage[]
}

/**
 * Keeps what came of a message's try, in one transaction.
 * @param now wall-clock milliseconds
 */
export function keepOutcome(
  store: Store,
  { alerts, message, recipient }: Trip,
  outcome: TryOutcome,
  now: number
): void {
  const { deliveries, recipients } = store
  // It may have been removed meanwhile.
  if (recipients.find(recipient.id) === null) return
  const tries = [...message.tries, { at: message.tryingSince ?? now, end: endOf(outcome) }]
  const ended = { ...message, tries, tryingSince: null }
  const settle = (fate: Parameters<typeof deliveries.settle>[1]) => {
    for (const { alert } of alerts) deliveries.settle(alert.deliveryId, fate)
  }
  store.transaction(() => {
    switch (outcome.kind) {
      case 'taken':
        deliveries.saveMessage({ ...ended, takenAt: now, isClosed: true })
        settle({ kind: 'delivered', at: now, ...(message.mayHaveCome && { twice: true }) })
        for (const alert of alerts) noteTold(store, recipient.id, alert)
        break
      case 'failed': {
        const until = nextTryAt(message.firstAt, now, outcome.until)
        const mayHaveCome = message.mayHaveCome || outcome.mayHaveCome
        deliveries.saveMessage({ ...ended, mayHaveCome, nextTryAt: until, askedUntil: outcome.until })
        settle({ kind: 'trying', until })
        break
      }
      case 'refused':
        deliveries.saveMessage(ended)
        recipients.setRefused(recipient.id, { why: outcome.why, at: now })
        settle({ kind: 'refused', why: outcome.why })
        handOver(store, recipient, alerts)
        break
      default:
        outcome satisfies never
    }
  })
}

function noteTold({ deliveries }: Store, recipientId: string, told: WaitingMessage): void {
  const { alert, endedAt, subject, what } = told
  if (what === 'recovered' || what === 'readableAgain') deliveries.forgetTold(recipientId, subject)
  // A top-up has no recovery that would end it, and what is over was told with its end.
  else if (alert.topUpId === null && endedAt === null)
    deliveries.setTold(recipientId, subject, alert.accountId)
}

/** Where a way refuses for good, another way of the same person is used. */
export function handOver(
  store: Store,
  { id, name }: Pick<StoredRecipient, 'id' | 'name'>,
  alerts: readonly WaitingMessage[]
): void {
  const isSamePerson = (other: StoredRecipient) =>
    other.id !== id && other.on && !other.refused && other.name.toLowerCase() === name.toLowerCase()
  const other = store.recipients.all().find(isSamePerson)
  if (other) for (const { alert } of alerts) store.deliveries.add(other.id, alert.id, alert)
}

function endOf(outcome: TryOutcome): RecipientMessage['tries'][number]['end'] {
  switch (outcome.kind) {
    case 'taken':
      return 'taken'
    case 'failed':
      return { failure: outcome.failure }
    case 'refused':
      return { refused: outcome.why }
    default:
      return outcome satisfies never
  }
}
