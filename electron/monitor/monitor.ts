import type { Snapshot } from '../contract/snapshot.ts'
import type { Account } from '../domain/account.ts'
import { type Language, languageOf } from '../domain/language.ts'
import { Budgets } from './budgets.ts'
import { Connections } from './connections.ts'
import { Deliverer } from './deliverer.ts'
import { Demo } from './demo.ts'
import { Enrolment } from './enrolment.ts'
import { Foresight } from './foresight.ts'
import { limitHosts } from './host-limit.ts'
import { compact, Housekeeping } from './housekeeping.ts'
import { Imports } from './imports.ts'
import { intentsOf, type MonitorIntents } from './intents.ts'
import { ignoreUnkept } from './keep.ts'
import type { MonitorParts } from './monitor-parts.ts'
import { Poller } from './poller.ts'
import { Publisher } from './publisher.ts'
import { readOnly } from './read-only.ts'
import { Recorder } from './recorder.ts'
import { Removals } from './removals.ts'
import { Setups } from './setups.ts'
import { type SnapshotParts, takeSnapshot } from './snapshot.ts'
import { SteadyClock } from './steady-clock.ts'

export type { MonitorParts }

/** Watches the wallets: takes the user's intents, reads accounts when they are due, publishes snapshots. */
export class Monitor {
  readonly intents: MonitorIntents
  /** The shape of an account's last answers, where its provider was built from documentation only. */
  readonly shapeOf: (accountId: string) => string | null
  readonly removals: Removals
  readonly #parts: MonitorParts
  readonly #clock: SteadyClock
  readonly #poller: Poller
  readonly #demo: Demo
  readonly #deliverer: Deliverer
  readonly #publisher: Publisher
  readonly #housekeeping: Housekeeping
  readonly #known: Omit<SnapshotParts, 'language' | 'notificationTrouble'>
  #notificationTrouble = false
  readonly #listeners = new Set<(snapshot: Snapshot) => void>()

  constructor(parts: MonitorParts) {
    const providers = new Map(parts.providers.map(provider => [provider.id, provider]))
    const providerName = (id: string) => providers.get(id)?.name ?? id
    const language = () => this.#language()
    const clock = new SteadyClock(parts.clock)
    const budgets = new Budgets({ ...parts, providers })
    const connections = new Connections({ ...parts, providers, budgets, http: limitHosts(parts.http) })
    const foresight = new Foresight(parts.store)
    const { forecasts } = foresight
    const begun = () => this.#publisher.changed()
    const changed = () => {
      foresight.views.forget()
      begun()
    }
    const attempted = (account: Account) => {
      foresight.renew(account, clock.now())
      begun()
    }
    const recorder = new Recorder({ ...parts, providerName, forecasts })
    const known = { budgets, connections, recorder, foresight, forecasts }
    const shared = { ...parts, clock, ...known, providerName, language, changed, begun, attempted }
    const poller = new Poller(shared)
    const enrolment = new Enrolment({ ...shared, poller })
    const removals = new Removals({ ...shared, poller })
    const demo = new Demo({ ...shared, enrolment, removals })
    this.#parts = parts
    this.shapeOf = accountId => connections.shapeOf(accountId)
    this.#clock = clock
    this.#poller = poller
    this.#publisher = new Publisher(
      clock,
      () => poller.roster.wallets,
      () => this.#publish()
    )
    this.#demo = demo
    this.removals = removals
    this.#known = { ...shared, poller, removals, keptUntilQuit: id => parts.secrets.keptUntilQuit(id) }
    this.#housekeeping = new Housekeeping(clock, () => compact(parts.store, clock.now()))
    this.#deliverer = new Deliverer(shared)
    const intents = intentsOf({
      ...shared,
      poller,
      enrolment,
      removals,
      demo,
      imports: new Imports(shared),
      setups: new Setups({ ...shared, poller })
    })
    this.intents = parts.store.isCopy ? readOnly(intents) : intents
  }

  /**
   * Publishes what is known and begins to read.
   * @param calm milliseconds before it reads, in which whoever started it has the computer for something else
   */
  async start(calm = 0): Promise<void> {
    if (this.#parts.store.isCopy) return this.#publisher.changed()
    await this.#demo.leave()
    this.#poller.start(calm)
    this.#housekeeping.start()
    this.#publisher.changed()
    // A keychain that asks for its password must not hold up the start.
    void this.removals.finish()
  }

  /** Ends the demo and waits for what is under way. */
  async stop(): Promise<void> {
    this.#poller.pause()
    this.#housekeeping.pause()
    await this.#poller.roster.settled()
    await this.#demo.leave()
    await this.removals.finish()
    this.#deliverer.stop()
    this.#publisher.stop()
  }

  snapshot(): Snapshot {
    const notificationTrouble = this.#notificationTrouble
    return takeSnapshot({ ...this.#known, language: this.#language(), notificationTrouble })
  }

  /** Calls back with every new snapshot; returns how to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The computer goes to sleep. */
  suspend(): void {
    this.#clock.sleep()
    this.#poller.pause()
    this.#housekeeping.pause()
  }

  /** The computer, or its user, is back; may be told more than once. */
  resume(): void {
    this.#clock.wake()
    this.#poller.resume()
    this.#housekeeping.start()
    this.#publisher.changed()
  }

  /** What the system says of the network; what the readings show counts as well. */
  setOnline(online: boolean): void {
    this.#poller.setOnline(online)
    this.#publisher.changed()
  }

  /** Whether the desktop would not show the last notification. */
  setNotificationTrouble(trouble: boolean): void {
    if (trouble === this.#notificationTrouble) return
    this.#notificationTrouble = trouble
    this.#publisher.changed()
  }

  #language(): Language {
    const { language } = this.#parts.store.settings()
    return language === 'system' ? languageOf(this.#parts.locales()) : language
  }

  #publish(): void {
    ignoreUnkept(() => this.#deliverer.look())
    if (this.#listeners.size === 0) return
    const snapshot = this.snapshot()
    for (const listener of this.#listeners) listener(snapshot)
  }
}
