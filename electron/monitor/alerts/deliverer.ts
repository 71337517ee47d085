import { holdsBackWallets } from '#domain/alerts/account-episode.ts'
import type { AlertOutcome } from '#domain/alerts/alert-log.ts'
import { type DeliveryContext, planDelivery } from '#domain/alerts/delivery.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import { MINUTE } from '#domain/time/units.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { Store } from '#storage/store.ts'
import type { PendingAlert } from '#storage/tables/outbox.ts'
import type { Changes } from '../changes.ts'
import { localTime } from '../clock/local-time.ts'
import { Timer } from '../clock/timer.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { Clock, Journal, Notifier } from '../ports.ts'
import { noticeOf } from './notice.ts'
import { type PendingMessage, pendingMessages } from './pending.ts'
import { summaryOf } from './summary.ts'

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

/** Milliseconds after which a desktop that did not show an alert is given it again. */
const NEXT_SHOW = 5 * MINUTE

/** Delivers pending alerts to the desktop, when it is time and if they are still true. */
export class Deliverer {
  readonly #parts: DelivererParts
  readonly #timer: Timer
  /** Ids shown but not yet saved as delivered, so that a retry does not show them again. */
  readonly #shown = new Set<number>()
  /** The alerts that the desktop did not show, with their present figures, by id. */
  readonly #notShown = new Map<number, Notice>()
  /** Ids of those that it was given again. */
  readonly #givenAgain = new Set<number>()
  /** When the desktop is given alerts again, monotonic milliseconds. */
  #nextShowTick = Number.NEGATIVE_INFINITY
  #isStopped = false

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
    const messages = pendingMessages(store, now)
    const snoozes = store.snoozes.all()
    const {
      deliver: shown,
      held,
      dropped,
      nextLookAt
    } = planDelivery(messages, this.#circumstances(messages, now))
    this.#refreshNotShown(messages, now)
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

  /** Stops the timer, and takes no more answers of the desktop. */
  stop(): void {
    this.#isStopped = true
    this.#timer.set(Number.POSITIVE_INFINITY)
  }

  /** Alerts that are still to be told, but that the desktop did not show. */
  get notShown(): readonly Notice[] {
    return [...this.#notShown.values()]
  }

  /** The desktop has shown some notification: what it did not show before is due. */
  desktopShows(): void {
    this.#nextShowTick = Number.NEGATIVE_INFINITY
    if (this.#notShown.size > 0) this.#parts.changes.statusChanged()
  }

  #refreshNotShown(messages: readonly PendingMessage[], now: number): void {
    const pending = new Map(messages.map(message => [message.alert.id, message]))
    for (const id of this.#notShown.keys()) {
      const message = pending.get(id)
      const notice = message?.stillHolds ? noticeOf(this.#context(now), message) : null
      if (notice) this.#notShown.set(id, notice)
      else if (!this.#givenAgain.has(id)) this.#notShown.delete(id)
    }
  }

  #context(now: number) {
    const { forecasts, providerName, store } = this.#parts
    return { store, forecasts, providerName, now }
  }

  #circumstances(messages: readonly PendingMessage[], now: number): DeliveryContext {
    const { clock, store } = this.#parts
    const { notifications, quiet } = store.settings.all()
    const accounts = new Set(messages.flatMap(({ accountId }) => accountId ?? []))
    const troubled = [...accounts].filter(id => holdsBackWallets(store.episodes.forAccount(id)))
    return {
      notifications,
      quiet,
      snoozes: store.snoozes.all(),
      troubled: new Set(troubled),
      delivered: store.outbox.delivered(),
      notShownUntil:
        this.#nextShowTick > clock.monotonic() ? now + (this.#nextShowTick - clock.monotonic()) : null,
      now,
      localTime
    }
  }

  #show(messages: readonly PendingMessage[], now: number): void {
    const { journal, language, notifier, store } = this.#parts
    const context = this.#context(now)
    const delivered = store.outbox.delivered()
    const unseen = messages.filter(({ alert }) => !this.#shown.has(alert.id))
    const answered = (shown: readonly PendingMessage[]) => (isShown: boolean) =>
      this.#answered(isShown, shown, delivered)
    for (const { alert } of unseen) if (this.#notShown.has(alert.id)) this.#givenAgain.add(alert.id)
    const [summaries, alerts] = partition(unseen, ({ alert }) => alert.summaryId !== null)
    const notices = alerts.flatMap(message => noticeOf(context, message) ?? [])
    if (notices.length > 0) void notifier.announce(notices, language()).then(answered(alerts))
    for (const message of summaries) {
      const summary = summaryOf(store, message.alert)
      if (summary)
        void notifier
          .announceSummary(summary, store.settings.all().hideAmounts, language())
          .then(answered([message]))
    }
    for (const { alert } of unseen) this.#shown.add(alert.id)
    for (const notice of notices) journal.announced(notice)
    for (const { subject, alert, what } of messages) {
      this.#settle(alert.id, { kind: 'told', at: now })
      if (what === 'recovered' || what === 'readableAgain') store.outbox.forgetDelivered(subject)
      // Top-ups and summaries have no recovery that would end them.
      else if (alert.topUpId === null && alert.accountId !== null)
        store.outbox.setDelivered(subject, alert.accountId)
    }
  }

  /** The desktop says whether it showed them. Those that it did not are pending again. */
  #answered(isShown: boolean, messages: readonly PendingMessage[], delivered: ReadonlySet<string>): void {
    const { changes, clock, store } = this.#parts
    if (this.#isStopped) return
    const again = isShown ? [] : messages.filter(({ alert }) => isThere(store, alert))
    let isChanged = again.length > 0
    for (const { alert } of messages) {
      this.#givenAgain.delete(alert.id)
      if (this.#notShown.delete(alert.id)) isChanged = true
    }
    if (!isChanged) return
    if (again.length > 0) {
      this.#nextShowTick = clock.monotonic() + NEXT_SHOW
      saveIfPossible(() =>
        store.transaction(() => {
          for (const message of again) this.#giveBack(message, delivered.has(message.subject))
        })
      )
    }
    changes.statusChanged()
  }

  #giveBack(message: PendingMessage, wasDelivered: boolean): void {
    const { clock, store } = this.#parts
    const { alert, subject } = message
    const now = clock.now()
    const notice = noticeOf(this.#context(now), message)
    if (notice) this.#notShown.set(alert.id, notice)
    store.outbox.giveBack(alert.id, alert.level, alert.because)
    if (wasDelivered && alert.accountId !== null) store.outbox.setDelivered(subject, alert.accountId)
    else store.outbox.forgetDelivered(subject)
    store.alertLog.settle(alert.id, { kind: 'held', reason: 'notShown', until: now + NEXT_SHOW })
  }

  #drop(
    { subject, alert, what }: PendingMessage,
    reason: Extract<AlertOutcome, { kind: 'silent' }>['reason']
  ): void {
    this.#settle(alert.id, { kind: 'silent', reason })
    const isEnd = what === 'recovered' || what === 'readableAgain'
    if (isEnd && (reason === 'notificationsOff' || reason === 'toldWithTopUp'))
      this.#parts.store.outbox.forgetDelivered(subject)
  }

  #settle(id: number, outcome: AlertOutcome): void {
    const { store } = this.#parts
    store.alertLog.settle(id, outcome)
    store.outbox.remove(id)
  }
}

/** Whether what an alert is about was not removed meanwhile. */
const isThere = ({ accounts, summaries }: Store, { accountId, summaryId }: PendingAlert): boolean =>
  (accountId !== null && accounts.find(accountId) !== null) ||
  (summaryId !== null && summaries.find(summaryId) !== null)

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))]
}
