import type { Account } from '../domain/account.ts'
import type { Language } from '../domain/language.ts'
import { Budgets } from './budgets.ts'
import { Connections } from './connections.ts'
import { Deliverer } from './deliverer.ts'
import { Demo } from './demo.ts'
import { Enrolment } from './enrolment.ts'
import { Foresight } from './foresight.ts'
import { limitHosts } from './host-limit.ts'
import { compact, Housekeeping } from './housekeeping.ts'
import { Imports } from './imports.ts'
import { intentsOf } from './intents.ts'
import type { MonitorParts } from './monitor-parts.ts'
import { Poller } from './poller.ts'
import { Publisher } from './publisher.ts'
import { readOnly } from './read-only.ts'
import { Recorder } from './recorder.ts'
import { Removals } from './removals.ts'
import { Setups } from './setups.ts'
import { SteadyClock } from './steady-clock.ts'

/** What the monitor provides to its parts. */
export interface Whole {
  readonly language: () => Language
  /** Called after a change, to publish a snapshot. */
  readonly publish: () => void
}

/** Creates the monitor's parts and connects them. */
export function wire(parts: MonitorParts, { language, publish }: Whole) {
  const { store } = parts
  const providers = new Map(parts.providers.map(provider => [provider.id, provider]))
  const providerName = (id: string) => providers.get(id)?.name ?? id
  const clock = new SteadyClock(parts.clock)
  const budgets = new Budgets({ ...parts, providers })
  const connections = new Connections({ ...parts, providers, budgets, http: limitHosts(parts.http) })
  const foresight = new Foresight(store)
  const { forecasts } = foresight
  const begun = () => publisher.changed()
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
  const publisher = new Publisher(clock, () => poller.roster.wallets, publish)
  const enrolment = new Enrolment({ ...shared, poller })
  const removals = new Removals({ ...shared, poller })
  const demo = new Demo({ ...shared, enrolment, removals })
  const imports = new Imports(shared)
  const setups = new Setups({ ...shared, poller })
  const intents = intentsOf({ ...shared, poller, enrolment, removals, demo, imports, setups })
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
