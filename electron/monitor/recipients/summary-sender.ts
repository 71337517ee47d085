import type { Input } from '#contract/index.ts'
import type { SummaryPreview, SummarySent } from '#contract/summaries.ts'
import { placeOf } from '#domain/recipients/destination.ts'
import { gsmLength } from '#domain/recipients/gsm.ts'
import type { Told } from '#messages/told.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'
import { summaryFor } from '../alerts/summary.ts'
import type { Courier, CourierParts } from './courier.ts'
import { outgoing } from './message.ts'
import { countSms, lastOfToday, usedUpUntil } from './sms-budget.ts'

interface SenderParts extends Pick<CourierParts, 'clock' | 'store' | 'newId'> {
  readonly courier: Pick<Courier, 'send'>
}

type Wanted = Input<'sendSummary'>

/** Who is sent what; `lastOf`: how many SMS a day there are, where it is the last of today's. */
interface Ready {
  readonly kind: 'ready'
  readonly recipient: StoredRecipient
  readonly told: Told
  readonly lastOf: number | null
}

/** Sends a summary that was made to somebody at once, because the user asks for it: whatever the hour, and by one try. */
export class SummarySender {
  readonly #parts: SenderParts
  /** One after another, so that no two count on the same last SMS of a day. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: SenderParts) {
    this.#parts = parts
  }

  preview(wanted: Wanted): SummaryPreview {
    const found = this.#find(wanted)
    if (found.kind !== 'ready') return found
    const { lastOf, recipient, told } = found
    const { body, title } = outgoing(told, recipient, '', lastOf)
    const place = placeOf(recipient.way)
    if (recipient.way.kind !== 'sms') return { kind: 'message', title, body, place, characters: null }
    return { kind: 'message', title: '', body, place, characters: gsmLength(body) }
  }

  send(wanted: Wanted): Promise<SummarySent> {
    const sent = this.#last.then(() => this.#send(wanted))
    this.#last = sent.catch(() => undefined)
    return sent
  }

  async #send(wanted: Wanted): Promise<SummarySent> {
    const { clock, courier, newId, store } = this.#parts
    const found = this.#find(wanted)
    if (found.kind !== 'ready') return found
    const { lastOf, recipient, told } = found
    const { id, refused, way } = recipient
    const outcome = await courier.send(recipient, outgoing(told, recipient, newId(), lastOf))
    const at = clock.now()
    saveIfPossible(() => {
      // They may have been removed meanwhile.
      if (store.recipients.find(id) === null) return
      if (way.kind === 'sms') countSms(store, { recipientId: id, key: newId(), at }, outcome)
      if (refused && outcome.kind === 'taken') store.recipients.setRefused(id, null)
    })
    if (outcome.kind === 'taken') return { kind: 'taken', at }
    if (outcome.kind === 'refused') return outcome
    return { kind: 'failed', failure: outcome.failure, mayHaveCome: outcome.mayHaveCome }
  }

  #find({ recipientId, summaryId }: Wanted): Ready | Exclude<SummaryPreview, { kind: 'message' }> {
    const { clock, store } = this.#parts
    if (store.accounts.all().some(({ demo }) => demo)) return { kind: 'demo' }
    const now = clock.now()
    const recipient = store.recipients.find(recipientId)
    if (!recipient?.on || store.summaries.find(summaryId)?.state !== 'made') return { kind: 'gone' }
    const { showAmounts, wallets, way } = recipient
    const facts = summaryFor(store, { summaryId }, wallets)
    if (facts === null) return { kind: 'nothing' }
    if (way.kind === 'sms' && usedUpUntil(store, recipient, now) !== null)
      return { kind: 'usedUp', most: way.perDay }
    const summary = { facts, hideAmounts: !showAmounts }
    const since = facts.madeAt
    const told = { notices: [], past: [], summary, since, now, mayBeRepeat: false, isTest: false }
    return { kind: 'ready', recipient, told, lastOf: lastOfToday(store, recipient, now) }
  }
}
