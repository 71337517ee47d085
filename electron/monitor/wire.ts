import type { Account } from '#domain/accounts/account.ts'
import type { Language } from '#domain/language.ts'
import { AccountSetup } from './accounts/connect.ts'
import { Demo } from './accounts/demo.ts'
import { Removals } from './accounts/removals.ts'
import { Deliverer } from './alerts/deliverer.ts'
import { Recorder } from './alerts/recorder.ts'
import { SteadyClock } from './clock/steady-clock.ts'
import { Budgets } from './connections/budgets.ts'
import { Connections } from './connections/connections.ts'
import { limitHosts } from './connections/host-limit.ts'
import { Imports } from './files/imports.ts'
import { Setups } from './files/setup.ts'
import { Insights } from './insights/insights.ts'
import { intentsOf } from './intents.ts'
import type { MonitorParts } from './monitor-parts.ts'
import { Poller } from './polling/poller.ts'
import { Publisher } from './publisher.ts'
import { readOnly } from './read-only.ts'
import { compact, Housekeeping } from './upkeep/housekeeping.ts'

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
    insights.views.forget()
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
