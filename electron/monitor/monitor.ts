import type { Snapshot } from '../contract/snapshot.ts'
import { type Language, languageOf } from '../domain/language.ts'
import type { MonitorIntents } from './intents.ts'
import { ignoreUnkept } from './keep.ts'
import type { MonitorParts } from './monitor-parts.ts'
import type { Removals } from './removals.ts'
import { takeSnapshot } from './snapshot.ts'
import { wire } from './wire.ts'

export type { MonitorParts }

/** Watches the wallets: takes the user's intents, reads accounts when they are due, publishes snapshots. */
export class Monitor {
  readonly intents: MonitorIntents
  /** The shape of an account's last answers, where its provider was built from documentation only. */
  readonly shapeOf: (accountId: string) => string | null
  readonly removals: Removals
  readonly #parts: MonitorParts
  readonly #rooms: ReturnType<typeof wire>
  #notificationTrouble = false
  readonly #listeners = new Set<(snapshot: Snapshot) => void>()

  constructor(parts: MonitorParts) {
    this.#parts = parts
    this.#rooms = wire(parts, { language: () => this.#language(), publish: () => this.#publish() })
    this.intents = this.#rooms.intents
    this.shapeOf = this.#rooms.shapeOf
    this.removals = this.#rooms.removals
  }

  /**
   * Publishes what is known and begins to read.
   * @param calm milliseconds before it reads, in which whoever started it has the computer for something else
   */
  async start(calm = 0): Promise<void> {
    const { demo, housekeeping, poller, publisher, removals } = this.#rooms
    if (this.#parts.store.isCopy) return publisher.changed()
    await demo.leave()
    poller.start(calm)
    housekeeping.start()
    publisher.changed()
    // A keychain that asks for its password must not hold up the start.
    void removals.finish()
  }

  /** Ends the demo and waits for what is under way. */
  async stop(): Promise<void> {
    const { deliverer, demo, housekeeping, poller, publisher, removals } = this.#rooms
    poller.pause()
    housekeeping.pause()
    await poller.roster.settled()
    await demo.leave()
    await removals.finish()
    deliverer.stop()
    publisher.stop()
  }

  snapshot(): Snapshot {
    const notificationTrouble = this.#notificationTrouble
    return takeSnapshot({ ...this.#rooms.known, language: this.#language(), notificationTrouble })
  }

  /** Calls back with every new snapshot; returns how to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The computer goes to sleep. */
  suspend(): void {
    this.#rooms.clock.sleep()
    this.#rooms.poller.pause()
    this.#rooms.housekeeping.pause()
  }

  /** The computer, or its user, is back; may be told more than once. */
  resume(): void {
    this.#rooms.clock.wake()
    this.#rooms.poller.resume()
    this.#rooms.housekeeping.start()
    this.#rooms.publisher.changed()
  }

  /** What the system says of the network; what the readings show counts as well. */
  setOnline(online: boolean): void {
    this.#rooms.poller.setOnline(online)
    this.#rooms.publisher.changed()
  }

  /** Whether the desktop would not show the last notification. */
  setNotificationTrouble(trouble: boolean): void {
    if (trouble === this.#notificationTrouble) return
    this.#notificationTrouble = trouble
    this.#rooms.publisher.changed()
  }

  #language(): Language {
    const { language } = this.#parts.store.settings()
    return language === 'system' ? languageOf(this.#parts.locales()) : language
  }

  #publish(): void {
    ignoreUnkept(() => this.#rooms.deliverer.look())
    if (this.#listeners.size === 0) return
    const snapshot = this.snapshot()
    for (const listener of this.#listeners) listener(snapshot)
  }
}
