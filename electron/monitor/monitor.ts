import type { Snapshot } from '../contract/snapshot.ts'
import { type Language, languageOf } from '../domain/language.ts'
import type { Http } from '../providers/http.ts'
import type { Provider } from '../providers/provider.ts'
import type { Secrets } from '../storage/secrets.ts'
import type { Store } from '../storage/store.ts'
import { Connections } from './connections.ts'
import { Demo } from './demo.ts'
import { Enrolment } from './enrolment.ts'
import { intentsOf, type MonitorIntents } from './intents.ts'
import { Poller } from './poller.ts'
import type { Clock, Journal, Notifier, StartDemo } from './ports.ts'
import { Recorder } from './recorder.ts'
import { takeSnapshot } from './snapshot.ts'

export interface MonitorParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  readonly providers: readonly Provider[]
  readonly http: Http
  readonly notifier: Notifier
  readonly journal: Journal
  readonly startDemo: StartDemo
  /** The system's preferred locales, most preferred first. */
  readonly locales: () => readonly string[]
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly newId: () => string
}

/** Watches the wallets: takes the user's intents, reads accounts when they are due, publishes snapshots. */
export class Monitor {
  readonly intents: MonitorIntents
  readonly #parts: MonitorParts
  readonly #poller: Poller
  readonly #demo: Demo
  readonly #listeners = new Set<(snapshot: Snapshot) => void>()
  #online = true

  constructor(parts: MonitorParts) {
    const providers = new Map(parts.providers.map(provider => [provider.id, provider]))
    const providerName = (id: string) => providers.get(id)?.name ?? id
    const language = () => this.#language()
    const changed = () => this.#publish()
    const connections = new Connections({ ...parts, providers })
    const recorder = new Recorder({ ...parts, providerName, language })
    const poller = new Poller({ ...parts, connections, recorder, changed })
    const enrolment = new Enrolment({
      ...parts,
      connections,
      recorder,
      poller
    })
    const demo = new Demo({ ...parts, enrolment })
    this.#parts = parts
    this.#poller = poller
    this.#demo = demo
    this.intents = intentsOf({
      ...parts,
      connections,
      recorder,
      poller,
      enrolment,
      demo,
      changed
    })
  }

  async start(): Promise<void> {
    await this.#demo.leave()
    this.#poller.start()
    this.#publish()
  }

  /** Ends the demo and waits for what is under way. */
  async stop(): Promise<void> {
    this.#poller.pause()
    await this.#poller.settled()
    await this.#demo.leave()
  }

  snapshot(): Snapshot {
    const { clock, secrets, store } = this.#parts
    return takeSnapshot({
      clock,
      store,
      online: this.#online,
      language: this.#language(),
      status: id => this.#poller.status(id),
      keptUntilQuit: id => secrets.keptUntilQuit(id)
    })
  }

  /** Calls back with every new snapshot; returns how to stop. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  suspend(): void {
    this.#poller.pause()
  }

  resume(): void {
    this.#poller.resume()
  }

  /** What the system says of the network. Without one nothing is read, and the figures are shown as the last known. */
  setOnline(online: boolean): void {
    if (online === this.#online) return
    this.#online = online
    if (online) this.#poller.resume()
    else this.#poller.pause()
    this.#publish()
  }

  #language(): Language {
    const { language } = this.#parts.store.settings()
    return language === 'system' ? languageOf(this.#parts.locales()) : language
  }

  #publish(): void {
    if (this.#listeners.size === 0) return
    const snapshot = this.snapshot()
    for (const listener of this.#listeners) listener(snapshot)
  }
}
