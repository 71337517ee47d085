import type { Progress } from '#contract/files.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { Language } from '#domain/language.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Http } from '#providers/http/types.ts'
import type { Provider } from '#providers/kit/provider.ts'
import type { Store } from '#storage/store.ts'
import { AccountSetup } from './accounts/connect.ts'
import { Demo } from './accounts/demo.ts'
import { Removals } from './accounts/removals.ts'
import { Deliverer } from './alerts/deliverer.ts'
import { Recorder } from './alerts/recorder.ts'
import { SteadyClock } from './clock/clock.ts'
import { Budgets } from './connections/budgets.ts'
import { Connections } from './connections/connections.ts'
import { limitHosts } from './connections/host-limit.ts'
import { Imports } from './files/import-readings.ts'
import { Setups } from './files/setup.ts'
import { Insights } from './insights/insights.ts'
import { intentsOf, readOnly } from './intents.ts'
import { Poller } from './polling/poller.ts'
import type { Clock, FileDialogs, Journal, Notifier, StartDemo } from './ports.ts'
import { Publisher } from './publisher.ts'
import { compact, Housekeeping } from './upkeep/housekeeping.ts'

/** What the monitor needs from outside. */
export interface MonitorParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  readonly providers: readonly Provider[]
  readonly http: Http
  readonly notifier: Notifier
  readonly journal: Journal
  readonly files: FileDialogs
  /** Called during long operations, at most five times a second. */
  readonly progress: (progress: Progress) => void
  readonly startDemo: StartDemo
  /** The system's preferred locales, most preferred first. */
  readonly locales: () => readonly string[]
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly newId: () => string
}

/** What the monitor provides to its parts. */
export interface MonitorCallbacks {
  readonly language: () => Language
  /** Called after a change, to publish a snapshot. */
  readonly publish: () => void
}

/** Creates the monitor's parts and connects them. */
export function wireMonitor(parts: MonitorParts, { language, publish }: MonitorCallbacks) {
  const { store } = parts
  const providers = new Map(parts.providers.map(provider => [provider.id, provider]))
  const providerName = (id: string) => providers.get(id)?.name ?? id
  const clock = new SteadyClock(parts.clock)
  const budgets = new Budgets({ ...parts, providers })
  const connections = new Connections({ ...parts, providers, budgets, http: limitHosts(parts.http) })
  const insights = new Insights(store)
  const { forecasts } = insights
  const attemptStarted = () => publisher.changed()
  const changed = () => {
    insights.wallets.forget()
    attemptStarted()
  }
  const attemptEnded = (account: Account) => {
    insights.recompute(account, clock.now())
    attemptStarted()
  }
  const recorder = new Recorder({ ...parts, providerName, forecasts })
  const known = { budgets, connections, recorder, insights, forecasts }
  const shared = { ...parts, clock, ...known, providerName, language, changed, attemptStarted, attemptEnded }
  const poller = new Poller(shared)
  const publisher = new Publisher(clock, () => poller.roster.walletCount, publish)
  const accountSetup = new AccountSetup({ ...shared, poller })
  const removals = new Removals({ ...shared, poller })
  const demo = new Demo({ ...shared, accountSetup, removals })
  const imports = new Imports(shared)
  const setups = new Setups({ ...shared, poller })
  const intents = intentsOf({ ...shared, poller, accountSetup, removals, demo, imports, setups })
  return {
    clock,
    poller,
    publisher,
    removals,
    demo,
    deliverer: new Deliverer(shared),
    housekeeping: new Housekeeping(clock, () => compact(store, clock.now())),
    intents: store.isCopy ? readOnly(intents) : intents,
    shapeOf: (accountId: string) => connections.shapeOf(accountId),
    /** What a snapshot is taken from. */
    known: { ...shared, poller, removals, keptUntilQuit: (id: string) => parts.secrets.keptUntilQuit(id) }
  }
}
