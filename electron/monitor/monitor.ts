import type { Snapshot } from '#contract/snapshot.ts'
import { type Language, languageOf } from '#domain/language.ts'
import { saveIfPossible } from '#storage/file/save.ts'
import type { Removals } from './accounts/removals.ts'
import type { MonitorIntents } from './intents.ts'
import { type MonitorParts, wireMonitor } from './wire.ts'

export type { MonitorParts }

/** Watches the wallets: handles intents, reads accounts when they are due, publishes snapshots. */
export class Monitor {
  readonly intents: MonitorIntents
  /**
   * The shapes of an account's latest answers, where its provider was written from documentation only;
   * otherwise null.
   */
  readonly shapeOf: (accountId: string) => string | null
  readonly removals: Removals
  readonly #parts: MonitorParts
  readonly #wired: ReturnType<typeof wireMonitor>
  #notificationTrouble = false
  readonly #listeners = new Set<(snapshot: Snapshot) => void>()

  constructor(parts: MonitorParts) {
    this.#parts = parts
    this.#wired = wireMonitor(parts, { language: () => this.#language(), publish: () => this.#publish() })
    this.intents = this.#wired.intents
    this.shapeOf = this.#wired.shapeOf
    this.removals = this.#wired.removals
  }

  /**
   * Publishes a first snapshot and starts reading.
   * @param calm milliseconds to wait before reading, while the app is still busy starting
   */
  async start(calm = 0): Promise<void> {
    const { changes, demo, housekeeping, poller, removals } = this.#wired
    if (this.#parts.store.isCopy) return changes.statusChanged()
    await demo.leave()
    poller.start(calm)
    housekeeping.start()
    this.#wired.heartbeat.start()
    this.#wired.summaries.start()
    changes.statusChanged()
    // Not awaited: a keychain that prompts for its password must not delay the start.
    void removals.finish()
  }

  /** Ends the demo and waits for attempts under way. */
  async stop(): Promise<void> {
    const { deliverer, demo, housekeeping, office, poller, publisher, removals } = this.#wired
    poller.pause()
    housekeeping.pause()
    await poller.roster.settled()
    await demo.leave()
    await removals.finish()
    deliverer.stop()
    this.#wired.heartbeat.stop()
    await this.#wired.summaries.stop()
    await office.stop()
    publisher.stop()
  }

  snapshot(): Snapshot {
    return this.#wired.snapshot(this.#notificationTrouble)
  }

  /** Calls the listener with every new snapshot; returns a function that unsubscribes. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The computer is going to sleep. */
  suspend(): void {
    this.#wired.clock.sleep()
    this.#wired.summaries.sleep()
    this.#wired.poller.pause()
    this.#wired.housekeeping.pause()
  }

  /** The computer woke up or its screen was unlocked; may be called more than once. */
  resume(): void {
    this.#wired.clock.wake()
    this.#wired.summaries.wake()
    this.#wired.poller.resume()
    this.#wired.office.tryNow()
    this.#wired.heartbeat.start()
    this.#wired.housekeeping.start()
    this.#wired.changes.statusChanged()
  }

  /** The network state reported by the system. The results of readings count too. */
  setOnline(online: boolean): void {
    this.#wired.poller.setOnline(online)
    if (online) this.#wired.office.tryNow()
    this.#wired.changes.statusChanged()
  }

  /**
   * Somebody looked at the desk.
   * @param subject the id of a wallet or an account; null for all that are listed
   */
  noteLook(subject: string | null): void {
    this.#wired.looks.note(subject)
  }

  /** Whether the desktop failed to show the last notification. */
  setNotificationTrouble(trouble: boolean): void {
    if (!trouble) this.#wired.deliverer.desktopShows()
    if (trouble === this.#notificationTrouble) return
    this.#notificationTrouble = trouble
    this.#wired.changes.statusChanged()
  }

  #language(): Language {
    const { language } = this.#parts.store.settings.all()
    return language === 'system' ? languageOf(this.#parts.locales()) : language
  }

  #publish(): void {
    saveIfPossible(() => this.#wired.summaries.look())
    saveIfPossible(() => this.#wired.deliverer.deliverDue())
    saveIfPossible(() => this.#wired.office.deliverDue())
    if (this.#listeners.size === 0) return
    const snapshot = this.snapshot()
    for (const listener of this.#listeners) listener(snapshot)
  }
}
