import type { Progress } from '#contract/files.ts'
import type { Language } from '#domain/language.ts'
import type { SecretStore, Secrets } from '#keychain/secrets.ts'
import type { Http, OpenLine } from '#providers/http/types.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import { AccountSetup } from './accounts/connect.ts'
import { Demo } from './accounts/demo.ts'
import type { KeyDeletion } from './accounts/key-deletion.ts'
import { Removals } from './accounts/removals.ts'
import { Deliverer } from './alerts/deliverer.ts'
import { Recorder } from './alerts/recorder.ts'
import type { Changes } from './changes.ts'
import { SteadyClock } from './clock/clock.ts'
import { Budgets } from './connections/budgets.ts'
import { Connections } from './connections/connections.ts'
import { limitHosts } from './connections/host-limit.ts'
import { endWithWait, Waits } from './connections/waits.ts'
import { Imports } from './files/import-readings.ts'
import { Setups } from './files/setup.ts'
import { Insights } from './insights/insights.ts'
import { intentsOf, readOnly } from './intents.ts'
import type { PayIns } from './pay-in/pay-ins.ts'
import { Poller } from './polling/poller.ts'
import type { Clock, FileDialogs, Journal, Notifier, StartDemo } from './ports.ts'
import { Publisher } from './publisher.ts'
import { Heartbeat } from './recipients/heartbeat.ts'
import { Looks } from './recipients/looks.ts'
import { RecipientOffice } from './recipients/office.ts'
import { takeSnapshot, viewAccounts } from './snapshot.ts'
import { SummaryDesk } from './summary/desk.ts'
import { TopUps } from './top-ups/top-ups.ts'
import { compact, Housekeeping } from './upkeep/housekeeping.ts'

/** What the monitor needs from outside. */
export interface MonitorParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  /** Keeps the key that seals pay-in details. */
  readonly keychain: Pick<SecretStore, 'get' | 'set'>
  readonly keyDeletion: Pick<KeyDeletion, 'forgetAccount' | 'left' | 'retry'>
  /** Has loaded the providers of all accounts. */
  readonly providers: Pick<Catalogue, 'get' | 'load'>
  readonly http: Http
  /** Connections for mail, along the same routes. */
  readonly openLine: OpenLine
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
interface MonitorCallbacks {
  readonly language: () => Language
  /** Called after a change, to publish a snapshot. */
  readonly publish: () => void
}

/** Creates the monitor's parts and hands each its neighbours. */
export function wireMonitor(outside: MonitorParts, { language, publish }: MonitorCallbacks) {
  const {
    files,
    journal,
    keyDeletion,
    newId,
    notifier,
    progress,
    providers,
    random,
    secrets,
    startDemo,
    store
  } = outside
  const clock = new SteadyClock(outside.clock)
  const providerName = (id: string) => providers.get(id)?.name ?? id
  const budgets = new Budgets({ clock, store, providers })
  const connections = new Connections({
    providers,
    secrets,
    budgets,
    http: endWithWait(limitHosts(outside.http))
  })
  const insights = new Insights(store)
  const { forecasts } = insights
  const publisher = new Publisher(clock, () => poller.roster.walletCount, publish)
  const changes: Changes = {
    statusChanged: () => publisher.publishSoon(),
    accountChanged(account) {
      insights.recompute(account, clock.now())
      publisher.publishSoon()
    },
    dataChanged() {
      insights.wallets.forget()
      publisher.publishSoon()
    }
  }
  const recorder = new Recorder({ store, journal, forecasts, providerName })
  const poller = new Poller({ clock, store, journal, random, connections, budgets, recorder, changes })
  const waits = new Waits()
  const accountSetup = new AccountSetup({
    waits,
    clock,
    store,
    secrets,
    newId,
    providers,
    connections,
    recorder,
    poller
  })
  const removals = new Removals({ store, keyDeletion, connections, insights, poller, changes })
  let loadedPayIns: Promise<PayIns> | undefined
  const payIns = () => {
    loadedPayIns ??= import('./pay-in/pay-ins.ts').then(
      ({ PayIns }) => new PayIns({ clock, store, providers, keychain: outside.keychain })
    )
    return loadedPayIns
  }
  const demo = new Demo({ clock, store, startDemo, insights, accountSetup, removals, payIns })
  const imports = new Imports({ clock, store, files, newId, progress, insights, providerName })
  const setups = new Setups({ clock, store, files, newId, providers, recorder, poller, payIns })
  const topUps = new TopUps({ clock, store, forecasts, newId, providerName, language, poller })
  const looks = new Looks(() => clock.now())
  const office = new RecipientOffice({
    clock,
    store,
    http: outside.http,
    openLine: outside.openLine,
    connections,
    providers,
    secrets,
    keyDeletion,
    forecasts,
    providerName,
    newId,
    looks,
    changes
  })
  const heartbeat = new Heartbeat({
    clock,
    store,
    http: outside.http,
    secrets,
    keyDeletion,
    changes,
    reads: () => poller.roster.all().map(({ readTick }) => readTick)
  })
  const keptUntilQuit = (accountId: string) => secrets.keptUntilQuit(accountId)
  const accounts = () => viewAccounts({ clock, store, poller, insights, keptUntilQuit })
  const summaries = new SummaryDesk({ clock, store, poller, accounts, changes })
  const intents = intentsOf({
    waits,
    clock,
    store,
    files,
    newId,
    progress,
    providerName,
    budgets,
    forecasts,
    recorder,
    poller,
    changes,
    accountSetup,
    removals,
    demo,
    imports,
    setups,
    topUps,
    payIns,
    recipients: () => office.recipients(),
    heartbeat,
    summaries,
    language
  })
  const deliverer = new Deliverer({
    clock,
    store,
    notifier,
    journal,
    forecasts,
    providerName,
    language,
    changes
  })
  return {
    clock,
    changes,
    poller,
    publisher,
    removals,
    demo,
    deliverer,
    looks,
    office,
    heartbeat,
    summaries,
    housekeeping: new Housekeeping(clock, () => compact(store, clock.now())),
    intents: store.isCopy ? readOnly(intents) : intents,
    shapeOf: (accountId: string) => connections.shapeOf(accountId),
    snapshot: (notificationTrouble: boolean) =>
      takeSnapshot({
        clock,
        store,
        providers,
        poller,
        insights,
        removals,
        language: language(),
        notificationTrouble,
        notShown: deliverer.notShown,
        heartbeat: heartbeat.view,
        summary: accounts => summaries.card(accounts),
        keptUntilQuit
      })
  }
}
