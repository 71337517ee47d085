import { isUnheard, type Try, type TryOutcome } from '#domain/recipients/delivery-fate.ts'
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
  const tries = [...message.tries, tryOf(message.tryingSince ?? now, outcome)]
  const ended = { ...message, tries, tryingSince: null }
  const settle = (fate: Parameters<typeof deliveries.settle>[1]) => {
    for (const { alert } of alerts) deliveries.settle(alert.deliveryId, fate)
  }
  store.transaction(() => {
    switch (outcome.kind) {
      case 'taken':
        deliveries.saveMessage({ ...ended, takenAt: now, isClosed: true })
        settle({ kind: 'delivered', at: now, ...(message.mayHaveCome && { twice: true }) })
        if (recipient.refused) recipients.setRefused(recipient.id, null)
        for (const alert of alerts) noteTold(store, recipient.id, alert)
        break
      case 'failed': {
        const until = nextTryAt(message.firstAt, now, outcome.until)
        const mayHaveCome = message.mayHaveCome || outcome.mayHaveCome
        deliveries.saveMessage({ ...ended, mayHaveCome, nextTryAt: until, askedUntil: outcome.until })
        settle({ kind: 'trying', until })
        giveUpUnheard(store, recipient, { ...ended, tries }, alerts)
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

/**
 * An SMS is not sent a third time where nobody knows whether the first two came: each costs, and wakes its reader. Another way of
 * the same person is used.
 * @returns whether nothing of the message is left to be tried
 */
export function giveUpUnheard(
  store: Store,
  recipient: Pick<StoredRecipient, 'id' | 'name' | 'way'>,
  message: RecipientMessage,
  alerts: readonly WaitingMessage[]
): boolean {
  const last = message.tries.at(-1)
  if (recipient.way.kind !== 'sms' || !last || !isUnheard(last)) return false
  if (message.tries.filter(isUnheard).length < 2) return false
  // What only the last one told of is tried once more.
  const twice = alerts.filter(({ triedAt }) => triedAt !== null && triedAt < last.at)
  for (const { alert } of twice)
    store.deliveries.settle(alert.deliveryId, { kind: 'silent', reason: 'unanswered' })
  handOver(store, recipient, twice)
  if (twice.length < alerts.length) return false
  store.deliveries.saveMessage({ ...message, nextTryAt: null, isClosed: true })
  return true
}

function noteTold({ deliveries }: Store, recipientId: string, told: WaitingMessage): void {
  const { alert, endedAt, subject, what } = told
  if (what === 'recovered' || what === 'readableAgain') deliveries.forgetTold(recipientId, subject)
  // Top-ups and summaries have no recovery that would end them, and what is over was told with its end.
  else if (alert.topUpId === null && alert.accountId !== null && endedAt === null)
    deliveries.setTold(recipientId, subject, alert.accountId)
}

/**
 * Where a way refuses for good, another way of the same person is used.
 * @returns whether anything waits there now
 */
export function handOver(
  store: Store,
  { id, name }: Pick<StoredRecipient, 'id' | 'name'>,
  alerts: readonly WaitingMessage[]
): boolean {
  const isSamePerson = (other: StoredRecipient) =>
    other.id !== id && other.on && !other.refused && other.name.toLowerCase() === name.toLowerCase()
  const other = store.recipients.all().find(isSamePerson)
  if (!other) return false
  return alerts.map(({ alert }) => store.deliveries.add(other.id, alert.id, alert)).includes(true)
}

function tryOf(at: number, outcome: TryOutcome): Try {
  switch (outcome.kind) {
    case 'taken':
      return { at, end: 'taken', ...(outcome.cost && { cost: outcome.cost }) }
    case 'failed':
      return {
        at,
        end: { failure: outcome.failure, ...(outcome.mayHaveCome && { mayHaveCome: true as const }) }
      }
    case 'refused':
      return { at, end: { refused: outcome.why } }
    default:
      return outcome satisfies never
  }
}
