import { holdsBackWallets } from '#domain/alerts/account-episode.ts'
import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import { planMessage, type RecipientPlan } from '#domain/recipients/plan.ts'
import { mendedAt } from '#domain/recipients/retry.ts'
import type { OpenLine } from '#providers/http/types.ts'
import { sendBy } from '#providers/ways/index.ts'
import type { OutgoingMessage } from '#providers/ways/way.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { Store } from '#storage/store.ts'
import type { PendingDelivery, RecipientMessage } from '#storage/tables/deliveries.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'
import type { Changes } from '../changes.ts'
import { localTime } from '../clock/local-time.ts'
import { Timer } from '../clock/timer.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Clock } from '../ports.ts'
import { criticalOfTomorrow, waitOf } from './due.ts'
import type { Looks } from './looks.ts'
import { outgoing, toldOf } from './message.ts'
import { giveUpUnheard, handOver, keepOutcome, type Trip } from './outcome.ts'
import { type ReadyParts, readyWay } from './ready-way.ts'
import { lastOfToday, usedUpUntil } from './sms-budget.ts'
import { type WaitingMessage, waitingMessages } from './waiting.ts'

export interface CourierParts extends ReadyParts {
  readonly clock: Clock
  readonly store: Store
  readonly openLine: OpenLine
  readonly forecasts: Forecasts
  readonly providerName: (providerId: string) => string
  readonly newId: () => string
  readonly looks: Pick<Looks, 'at'>
  readonly changes: Pick<Changes, 'statusChanged'>
}

/** Messages under way at a time. */
const MAX_AT_ONCE = 3

/**
 * Brings alerts to recipients. What waits, what is under way and what came of it are kept in the database before and after
 * each try, so that a kill loses nothing and repeats one message at most, which then says so.
 */
export class Courier {
  readonly #parts: CourierParts
  readonly #timer: Timer
  readonly #ended = new AbortController()
  /** Ids of the recipients to whom a message is under way. */
  readonly #underWay = new Map<string, Promise<void>>()
  /** What came of tries and could not be saved yet, by recipient. Until it is, nothing more is sent to them. */
  readonly #unsaved = new Map<string, () => void>()

  constructor(parts: CourierParts) {
    this.#parts = parts
    // The monitor delivers before each snapshot.
    this.#timer = new Timer(parts.clock, () => parts.changes.statusChanged())
  }

  /** Sends what is due. May be called at any time: after a reading, a change of a recipient, or waking. */
  deliverDue(): void {
    if (this.#ended.signal.aborted) return
    const { clock, store } = this.#parts
    const now = clock.now()
    const pending = store.deliveries.pending()
    const next: number[] = []
    for (const recipient of store.recipients.all()) {
      const own = pending.filter(({ recipientId }) => recipientId === recipient.id)
      const at = own.length > 0 ? this.#serve(recipient, own, now) : null
      if (at !== null) next.push(at)
    }
    this.#timer.set(clock.monotonic() + (Math.min(...next) - now))
  }

  /** The network is back, or the computer is awake: what waits for another try is tried now, unless it was asked to wait. */
  tryNow(): void {
    const { clock, store } = this.#parts
    const now = clock.now()
    saveIfPossible(() =>
      store.transaction(() => {
        for (const { id } of store.recipients.all()) {
          const open = store.deliveries.open(id)
          if (open?.nextTryAt != null && (open.askedUntil ?? now) <= now)
            store.deliveries.saveMessage({ ...open, nextTryAt: now })
        }
      })
    )
  }

  /** Ends what is under way, which is noted, and waits for that. */
  async stop(): Promise<void> {
    this.#timer.set(Number.POSITIVE_INFINITY)
    this.#ended.abort(new Error('Salio quits'))
    await Promise.all(this.#underWay.values())
  }

  /** Sends one message that is not kept: a test. Rejects never. */
  async send(
    recipient: Pick<StoredRecipient, 'id' | 'way' | 'secretFields'>,
    message: OutgoingMessage,
    given: Readonly<Record<string, string>> = {}
  ): Promise<TryOutcome> {
    const ready = await readyWay(this.#parts, recipient, given)
    if (ready.kind !== 'ready') return ready
    const { http, secrets, way } = ready
    return sendBy({ http, openLine: this.#parts.openLine }, way, secrets, message, this.#ended.signal)
  }

  /** @returns when to look again, wall-clock milliseconds; null if nothing will change by itself */
  #serve(recipient: StoredRecipient, waiting: readonly PendingDelivery[], now: number): number | null {
    const { store } = this.#parts
    if (this.#underWay.has(recipient.id)) return null
    this.#unsaved.get(recipient.id)?.()
    this.#unsaved.delete(recipient.id)
    const { open, pending } = this.#afterKill(recipient, waiting, now)
    const plan = this.#plan(recipient, pending, now)
    const stopped = recipient.refused && now < mendedAt(recipient.refused, now) ? recipient.refused : null
    store.transaction(() => {
      for (const { fate, message } of plan.settled) store.deliveries.settle(message.alert.deliveryId, fate)
      if (stopped)
        for (const { alert } of plan.send)
          store.deliveries.settle(alert.deliveryId, { kind: 'refused', why: stopped.why })
      this.#handOver(recipient, criticalOfTomorrow(plan))
    })
    for (const { fate, message } of plan.settled)
      if (fate.kind === 'silent' && (message.what === 'recovered' || message.what === 'readableAgain'))
        store.deliveries.forgetTold(recipient.id, message.subject)
    if (plan.send.length === 0) {
      const ended = new Set(
        plan.settled.flatMap(({ fate, message }) => (fate.kind === 'silent' ? message.alert.deliveryId : []))
      )
      const isLeft = pending.some(({ deliveryId }) => !ended.has(deliveryId))
      if (open && !isLeft) store.deliveries.saveMessage({ ...open, nextTryAt: null, isClosed: true })
      return plan.nextLookAt
    }
    if (stopped) {
      this.#handOver(recipient, plan.send)
      return Math.min(mendedAt(stopped, now), plan.nextLookAt ?? Number.POSITIVE_INFINITY)
    }
    const waitsUntil = waitOf(open, plan.send, now)
    if (waitsUntil > now) {
      for (const { alert } of plan.send)
        store.deliveries.settle(alert.deliveryId, { kind: 'trying', until: waitsUntil })
      return Math.min(waitsUntil, plan.nextLookAt ?? waitsUntil)
    }
    // The next snapshot, which follows each end, looks again.
    if (this.#underWay.size < MAX_AT_ONCE) this.#start(recipient, plan.send, open, now)
    return plan.nextLookAt
  }

  /** Has another way of the same person take what this one cannot. It is served with the next snapshot. */
  #handOver(recipient: StoredRecipient, alerts: readonly WaitingMessage[]): void {
    const { changes, store } = this.#parts
    if (handOver(store, recipient, alerts)) changes.statusChanged()
  }

  #plan(
    recipient: StoredRecipient,
    pending: readonly PendingDelivery[],
    now: number
  ): RecipientPlan<WaitingMessage> {
    const { looks, store } = this.#parts
    const told = store.deliveries.told(recipient.id)
    const waiting = waitingMessages(store, pending, told, now)
    const accounts = new Set(waiting.flatMap(({ accountId }) => accountId ?? []))
    return planMessage(waiting, {
      recipient,
      told,
      troubled: new Set([...accounts].filter(id => holdsBackWallets(store.episodes.forAccount(id)))),
      lookedAt: subject => looks.at(subject),
      deliveredAt: store.deliveries.deliveredInHour(recipient.id, now),
      usedUpUntil: usedUpUntil(store, recipient, now),
      now,
      localTime
    })
  }

  /** The message that is under way and what waits, after Salio was ended in the middle of a try, too. */
  #afterKill(recipient: StoredRecipient, pending: readonly PendingDelivery[], now: number) {
    const { deliveries } = this.#parts.store
    const open = deliveries.open(recipient.id)
    if (open?.tryingSince == null) return { open, pending }
    const ended = this.#interrupted(open, open.tryingSince, now)
    const alerts = waitingMessages(this.#parts.store, pending, deliveries.told(recipient.id), now)
    const isClosed = giveUpUnheard(this.#parts.store, recipient, ended, alerts)
    const left = deliveries.pending().filter(({ recipientId }) => recipientId === recipient.id)
    return { open: isClosed ? null : ended, pending: left }
  }

  /** A try that no outcome is known of. */
  #interrupted(open: RecipientMessage, since: number, now: number): RecipientMessage {
    const tries = [...open.tries, { at: since, end: 'interrupted' as const }]
    const changed = { ...open, tries, tryingSince: null, mayHaveCome: true, nextTryAt: now }
    this.#parts.store.deliveries.saveMessage(changed)
    return changed
  }

  #start(
    recipient: StoredRecipient,
    alerts: readonly WaitingMessage[],
    open: RecipientMessage | null,
    now: number
  ): void {
    const { forecasts, newId, providerName, store } = this.#parts
    const isNew = alerts.some(({ triedAt }) => triedAt === null)
    const mayHaveCome = (open?.mayHaveCome ?? false) && alerts.some(({ triedAt }) => triedAt !== null)
    const context = { store, forecasts, providerName, now }
    const told = toldOf(context, alerts, recipient, mayHaveCome)
    // Its wallets are gone.
    if (told === null) return
    const content = JSON.stringify(alerts.map(({ alert, endedAt, what }) => [alert.id, what, endedAt]))
    // Another content is another message, or a receiver that took the first would take it for the same.
    const key = open?.content === content ? open.key : newId()
    const sent = outgoing(told, recipient, key, lastOfToday(store, recipient, now))
    const message = {
      recipientId: recipient.id,
      key,
      at: open?.at ?? now,
      content,
      title: sent.title,
      tries: open?.tries ?? [],
      firstAt: open && !isNew ? open.firstAt : now,
      nextTryAt: null,
      askedUntil: null,
      tryingSince: now,
      mayHaveCome,
      takenAt: null,
      isClosed: false
    }
    const id = store.transaction(() => {
      if (open) store.deliveries.saveMessage({ ...message, id: open.id })
      const id = open?.id ?? store.deliveries.addMessage(message)
      for (const { alert } of alerts) {
        store.deliveries.setTried(alert.deliveryId, id, now)
        store.deliveries.settle(alert.deliveryId, { kind: 'trying', until: null })
      }
      return id
    })
    const trip = { recipient, message: { ...message, id }, alerts }
    const done = this.send(recipient, sent).then(outcome => this.#arrived(trip, outcome))
    this.#underWay.set(recipient.id, done)
  }

  #arrived(trip: Trip, outcome: TryOutcome): void {
    const { changes, clock, store } = this.#parts
    const { id } = trip.recipient
    this.#underWay.delete(id)
    let isSaved = false
    const save = () => {
      keepOutcome(store, trip, outcome, clock.now())
      isSaved = true
    }
    saveIfPossible(save)
    if (!isSaved) this.#unsaved.set(id, save)
    if (!this.#ended.signal.aborted) changes.statusChanged()
  }
}
