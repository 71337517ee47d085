import { holdsBackWallets } from '#domain/alerts/account-episode.ts'
import type { AlertOutcome } from '#domain/alerts/alert-log.ts'
import { type DeliveryContext, planDelivery } from '#domain/alerts/delivery.ts'
import type { Language } from '#domain/language.ts'
import type { Store } from '#storage/store.ts'
import type { Changes } from '../changes.ts'
import { localTime } from '../clock/local-time.ts'
import { Timer } from '../clock/timer.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Clock, Journal, Notifier } from '../ports.ts'
import { noticeOf } from './notice.ts'
import { type PendingMessage, pendingMessages } from './pending.ts'

interface DelivererParts {
  readonly clock: Clock
  readonly store: Store
  readonly notifier: Notifier
  readonly journal: Journal
  readonly forecasts: Forecasts
  readonly providerName: (providerId: string) => string
  /** The user's language at this moment. */
  readonly language: () => Language
  readonly changes: Pick<Changes, 'statusChanged'>
}

/** Delivers pending alerts to the desktop, when it is time and if they are still true. */
export class Deliverer {
  readonly #parts: DelivererParts
  readonly #timer: Timer
  /** Ids shown but not yet saved as delivered, so that a retry does not show them again. */
  readonly #shown = new Set<number>()

  constructor(parts: DelivererParts) {
    this.#parts = parts
    // A held alert may now be due, or a snooze has ended. The monitor delivers before each snapshot.
    this.#timer = new Timer(parts.clock, () => parts.changes.statusChanged())
  }

  /**
   * Delivers what is due. May be called at any time: after a reading, a change of settings, a snooze, or
   * waking. An alert leaves the outbox in the same transaction in which it is shown; if Salio is killed in
   * between, it is shown again, replacing the earlier notification.
   */
  deliverDue(): void {
    const { clock, store } = this.#parts
    const now = clock.now()
    const messages = pendingMessages(store)
    const snoozes = store.snoozes.all()
    const {
      deliver: shown,
      held,
      dropped,
      nextLookAt
    } = planDelivery(messages, this.#circumstances(messages, now))
    if (messages.length > 0) {
      store.transaction(() => {
        for (const { message, reason } of dropped) this.#drop(message, reason)
        for (const { message, reason, until } of held)
          store.alertLog.settle(message.alert.id, { kind: 'held', reason, until })
        if (shown.length > 0) this.#show(shown, now)
      })
      this.#shown.clear()
    }
    const snoozeEnds = snoozes.flatMap(({ until }) => (until !== null && until > now ? [until] : []))
    const next = Math.min(nextLookAt ?? Number.POSITIVE_INFINITY, ...snoozeEnds)
    this.#timer.set(clock.monotonic() + (next - now))
  }

  /** Stops the timer. */
  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  #circumstances(messages: readonly PendingMessage[], now: number): DeliveryContext {
    const { store } = this.#parts
    const { notifications, quiet } = store.settings.all()
    const accounts = new Set(messages.flatMap(({ accountId }) => accountId ?? []))
    const troubled = [...accounts].filter(id => holdsBackWallets(store.episodes.forAccount(id)))
    return {
      notifications,
      quiet,
      snoozes: store.snoozes.all(),
      troubled: new Set(troubled),
      delivered: store.outbox.delivered(),
      now,
      localTime
    }
  }

  #show(messages: readonly PendingMessage[], now: number): void {
    const { forecasts, journal, language, notifier, providerName, store } = this.#parts
    const context = { store, forecasts, providerName, now }
    const unseen = messages.filter(({ alert }) => !this.#shown.has(alert.id))
    const notices = unseen.flatMap(message => noticeOf(context, message) ?? [])
    if (notices.length > 0) notifier.announce(notices, language())
    for (const { alert } of unseen) this.#shown.add(alert.id)
    for (const notice of notices) journal.announced(notice)
    for (const { subject, alert, what } of messages) {
      this.#settle(alert.id, { kind: 'told', at: now })
      if (what === 'recovered' || what === 'readableAgain') store.outbox.forgetDelivered(subject)
      else store.outbox.setDelivered(subject, alert.accountId)
    }
  }

  #drop(
    { subject, alert, what }: PendingMessage,
    reason: Extract<AlertOutcome, { kind: 'silent' }>['reason']
  ): void {
    this.#settle(alert.id, { kind: 'silent', reason })
    const isEnd = what === 'recovered' || what === 'readableAgain'
    if (isEnd && reason === 'notificationsOff') this.#parts.store.outbox.forgetDelivered(subject)
  }

  #settle(id: number, outcome: AlertOutcome): void {
    const { store } = this.#parts
    store.alertLog.settle(id, outcome)
    store.outbox.remove(id)
  }
}
