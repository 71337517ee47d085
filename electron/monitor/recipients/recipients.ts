import { isDeepStrictEqual } from 'node:util'
import type { Input } from '#contract/index.ts'
import type {
  DeliveryLine,
  NewSecrets,
  RecipientPreview,
  RecipientSaved,
  RecipientTested,
  TelegramStarted
} from '#contract/recipients.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import { phoneShown } from '#domain/pay-in/phone.ts'
import { placeOf } from '#domain/recipients/destination.ts'
import { gsmLength } from '#domain/recipients/gsm.ts'
import {
  MAX_RECIPIENTS,
  type Recipient,
  type RecipientFacts,
  type Way,
  type WaySecret,
  waySecrets
} from '#domain/recipients/recipient.ts'
import { isToldOf } from '#domain/recipients/told-of.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { newSigningSecret } from '#providers/ways/webhook.ts'
import type { DeliveryLogEntry, PendingDelivery, RecipientMessage } from '#storage/tables/deliveries.ts'
import type { KeyDeletion } from '../accounts/key-deletion.ts'
import { checkRecipient, newTopic } from './check.ts'
import { keptBeside, smsSurroundings } from './check-sms.ts'
import type { Courier, CourierParts } from './courier.ts'
import { outgoing } from './message.ts'
import { hangsOn } from './payer.ts'
import { sampleTold } from './sample.ts'
import { countSms } from './sms-budget.ts'
import { SummarySender } from './summary-sender.ts'
import { TelegramLink } from './telegram-link.ts'
import { secretsFor, wayBinding } from './way-secrets.ts'

interface RecipientsParts extends Pick<CourierParts, 'clock' | 'http' | 'store' | 'newId' | 'providerName'> {
  readonly providers: Pick<Catalogue, 'get' | 'load'>
  readonly secrets: Pick<Secrets, 'get' | 'set'>
  readonly keyDeletion: Pick<KeyDeletion, 'forgetAccount'>
  readonly courier: Courier
}

/** What was typed into secret fields, and which stored ones are to be deleted. */
interface Typed {
  readonly typed: Readonly<Record<string, string>>
  readonly forget: readonly string[] | undefined
}

/** What users say of who is told away from the desk. */
export class Recipients {
  readonly #parts: RecipientsParts
  readonly telegramLink: TelegramLink
  readonly summaries: SummarySender

  constructor(parts: RecipientsParts) {
    this.#parts = parts
    this.telegramLink = new TelegramLink(parts)
    this.summaries = new SummarySender(parts)
  }

  async save({
    facts,
    forget,
    recipientId,
    secrets: typed
  }: Input<'saveRecipient'>): Promise<RecipientSaved> {
    const { keyDeletion, newId, secrets, store } = this.#parts
    const before = recipientId === null ? null : store.recipients.find(recipientId)
    if (recipientId !== null && before === null) return { ok: false, why: 'gone' }
    if (before === null && store.recipients.all().length >= MAX_RECIPIENTS)
      return { ok: false, why: 'tooMany' }
    const { kept, problems, secrets: given, way } = await this.#check(facts, { typed, forget }, before)
    if (Object.keys(problems).length > 0) return { ok: false, why: 'problems', problems }
    const id = recipientId ?? newId()
    const binding = wayBinding(way)
    try {
      for (const [field, value] of Object.entries(given))
        await secrets.set(id, field, value, { keepUntilQuit: false, binding })
    } catch (error) {
      if (error instanceof SalioError) return { ok: false, why: 'failure', failure: error.failure }
      throw error
    }
    const all: readonly WaySecret[] = waySecrets[way.kind]
    const fields = all.filter(field => field in given || kept.includes(field))
    const outdated = before?.secretFields.filter(field => !fields.includes(field)) ?? []
    if (outdated.length > 0) {
      const failure = await keyDeletion.forgetAccount({ id, secretFields: outdated }, true)
      if (failure) return { ok: false, why: 'failure', failure }
    }
    store.transaction(() => {
      store.recipients.set(id, { ...facts, way }, fields)
      if (before) this.#letGo(before, facts)
      // Whether that has mended it shows with the next message.
      const isOtherWay = JSON.stringify(before?.way) !== JSON.stringify(way)
      if (isOtherWay || Object.keys(given).length > 0) store.recipients.setRefused(id, null)
    })
    return { ok: true, recipientId: id }
  }

  /** What waits, and is nothing any more that this recipient is told of. */
  #letGo(before: Recipient, after: RecipientFacts): void {
    const { deliveries } = this.#parts.store
    const isOf = (facts: RecipientFacts, { accountId, ...alert }: PendingDelivery) =>
      accountId === null ? facts.tells.includes('summaries') : isToldOf(facts, { ...alert, accountId })
    // What another way of the same person handed over was never ticked here.
    const left = deliveries
      .pending()
      .filter(alert => alert.recipientId === before.id && isOf(before, alert) && !isOf(after, alert))
    for (const { deliveryId } of left) deliveries.settle(deliveryId, { kind: 'silent', reason: 'off' })
  }

  async remove(recipientId: string) {
    const { keyDeletion, store } = this.#parts
    const recipient = store.recipients.find(recipientId)
    if (recipient) {
      const failure = await keyDeletion.forgetAccount(recipient, true)
      if (failure) return { ok: false as const, failure }
      store.recipients.remove(recipientId)
    }
    return { ok: true as const, value: null }
  }

  async preview({ facts, recipientId }: Input<'previewRecipient'>): Promise<RecipientPreview> {
    const { clock, store } = this.#parts
    const told = sampleTold({ ...this.#parts, now: clock.now() }, facts, false)
    const { body, title } = outgoing(told, facts, '')
    if (facts.way.kind !== 'sms') return { title, body, place: placeOf(facts.way), sms: null }
    const surroundings = smsSurroundings(store, await this.#service(facts.way))
    const { way } = checkRecipient(facts, {}, [], surroundings)
    const sms = {
      characters: gsmLength(body),
      phone: phoneShown(facts.way.number, surroundings.country),
      hangsOn: hangsOn(this.#parts, recipientId ?? '', { ...facts, way })
    }
    return { title: '', body, place: placeOf(way), sms }
  }

  /** The provider that sends; undefined for another way. */
  async #service(way: Way): Promise<Provider | undefined> {
    if (way.kind !== 'sms') return undefined
    const { providers } = this.#parts
    await providers.load([way.service])
    return providers.get(way.service)
  }

  async test({
    facts,
    forget,
    recipientId,
    secrets: typed
  }: Input<'testRecipient'>): Promise<RecipientTested> {
    const { clock, courier, newId, store } = this.#parts
    if (store.accounts.all().some(({ demo }) => demo)) return { kind: 'demo' }
    const before = recipientId === null ? null : store.recipients.find(recipientId)
    const { kept, problems, secrets, way } = await this.#check(facts, { typed, forget }, before)
    if (Object.keys(problems).length > 0) return { kind: 'problems', problems }
    const told = sampleTold({ ...this.#parts, now: clock.now() }, facts, true)
    const recipient = { id: before?.id ?? '', way, secretFields: kept }
    const outcome = await courier.send(recipient, outgoing(told, facts, newId()), secrets)
    if (before && way.kind === 'sms')
      countSms(store, { recipientId: before.id, key: newId(), at: clock.now() }, outcome)
    if (outcome.kind !== 'taken')
      return outcome.kind === 'refused' ? outcome : { kind: 'failed', failure: outcome.failure }
    const isSaved = Object.keys(secrets).length === 0 && JSON.stringify(before?.way) === JSON.stringify(way)
    if (before?.refused && isSaved) store.recipients.setRefused(before.id, null)
    return { kind: 'taken', at: clock.now() }
  }

  /** Stored secrets are kept for the address that they were given for. */
  async #check(facts: RecipientFacts, { forget = [], typed }: Typed, before: Recipient | null) {
    const provider = await this.#service(facts.way)
    const surroundings = smsSurroundings(this.#parts.store, provider)
    const { way } = checkRecipient(facts, typed, [], surroundings)
    const isSame = before !== null && isDeepStrictEqual(wayBinding(before.way), wayBinding(way))
    const stored = isSame ? before.secretFields.filter(field => !forget.includes(field)) : []
    const kept = keptBeside(provider, typed, stored)
    return { ...checkRecipient(facts, typed, kept, surroundings), kept }
  }

  async startTelegramLink({ recipientId, token }: Input<'startTelegramLink'>): Promise<TelegramStarted> {
    const before = recipientId === null ? null : this.#parts.store.recipients.find(recipientId)
    if (token !== '' || before?.way.kind !== 'telegram') return this.telegramLink.start(token)
    const found = await secretsFor(this.#parts.secrets, before, {})
    if (found.kind === 'failed') return { ok: false, why: 'failure', failure: found.failure }
    if (found.kind !== 'secrets') return { ok: false, why: 'key' }
    return this.telegramLink.start(found.secrets['token'] ?? '')
  }

  newSecrets(): NewSecrets {
    return { topic: newTopic(), signingSecret: newSigningSecret() }
  }

  log(recipientId: string): readonly DeliveryLine[] {
    const { store } = this.#parts
    const messages = new Map(store.deliveries.messages(recipientId).map(message => [message.id, message]))
    const lines = new Map<string, DeliveryLine>()
    for (const [index, entry] of store.deliveries.log(recipientId).entries()) {
      const key = keyOf(entry, index)
      const line = lines.get(key) ?? lineOf(entry, messages.get(entry.messageId ?? 0))
      const name = entry.walletName ?? entry.accountName ?? ''
      const { id, summaryKind, what } = entry
      const alert = { id, what, name, ...(summaryKind && { summary: summaryKind }) }
      lines.set(key, { ...line, alerts: [...line.alerts, alert] })
    }
    return [...lines.values()]
  }
}

/** Alerts of one message are one line, as long as the same became of them. */
const keyOf = ({ fate, messageId }: DeliveryLogEntry, index: number): string =>
  messageId === null ? `${index}` : `message ${messageId} ${fate.kind}`

const lineOf = ({ at, fate }: DeliveryLogEntry, message: RecipientMessage | undefined): DeliveryLine => ({
  at,
  alerts: [],
  fate,
  tries: message?.tries ?? []
})
