import type { AskName, Input, Output } from '#contract/index.ts'
import { snoozeUntil } from '#domain/alerts/snooze.ts'
import { type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import type { AccountSetup } from './accounts/connect.ts'
import type { Demo } from './accounts/demo.ts'
import type { Removals } from './accounts/removals.ts'
import { historyLine } from './alerts/log-line.ts'
import type { Recorder } from './alerts/recorder.ts'
import { localTime } from './clock/local-time.ts'
import { type ExportParts, exportReadings } from './files/export-readings.ts'
import type { Imports } from './files/import-readings.ts'
import { openMapping, saveMapping } from './files/mapping-file.ts'
import type { Setups } from './files/setup.ts'
import { type ChartParts, chartOf, walletSpendingUntil } from './insights/chart.ts'
import { ledgerOf } from './insights/ledger.ts'
import { suggestThresholds } from './insights/suggestion.ts'
import { type RefreshParts, refresh } from './polling/refresh.ts'

/**
 * The requests of the page that the monitor handles; the shell handles the others (links, windows, test
 * notification).
 */
type MonitorAsk = Extract<
  AskName,
  | 'testConnection'
  | 'readAnswer'
  | 'saveMapping'
  | 'openMapping'
  | 'connect'
  | 'removeAccount'
  | 'undoRemoval'
  | 'orderAccounts'
  | 'refresh'
  | 'setThresholds'
  | 'getSuggestion'
  | 'changeSettings'
  | 'snooze'
  | 'unsnooze'
  | 'getHistory'
  | 'getChart'
  | 'getSpendingUntil'
  | 'getLedger'
  | 'exportReadings'
  | 'chooseImport'
  | 'applyImport'
  | 'exportSetup'
  | 'chooseSetup'
  | 'applySetup'
  | 'dismissRecovery'
  | 'startDemo'
  | 'leaveDemo'
>
export type MonitorIntents = {
  readonly [K in MonitorAsk]: (input: Input<K>) => Promise<Output<K>>
}

export interface IntentParts extends RefreshParts, ChartParts, ExportParts {
  readonly recorder: Recorder
  readonly accountSetup: AccountSetup
  readonly demo: Demo
  readonly removals: Removals
  readonly imports: Imports
  readonly setups: Setups
  /** Called after each intent that changes something. */
  readonly changed: () => void
}

const done = { ok: true, value: null } as const

export function intentsOf(parts: IntentParts): MonitorIntents {
  const { demo, accountSetup, imports, removals, setups, store } = parts
  const then = async <T>(work: Promise<T> | T): Promise<T> => {
    const value = await work
    parts.changed()
    return value
  }
  return {
    testConnection: draft => accountSetup.test(draft),
    readAnswer: draft => accountSetup.readAnswer(draft),
    saveMapping: ({ values }) => saveMapping(parts, values),
    openMapping: () => openMapping(parts),
    connect: intent => then(accountSetup.connect(intent)),
    removeAccount: ({ accountId }) => {
      removals.remove(accountId)
      return then(done)
    },
    undoRemoval: ({ accountId }) => {
      removals.undo(accountId)
      return then(done)
    },
    orderAccounts: ({ accountIds }) => {
      store.accountOrder.set(accountIds)
      return then(done)
    },
    refresh: ({ accountId, walletKey }) => {
      const accounts = store.accounts.all().filter(({ id }) => accountId === null || id === accountId)
      return then(refresh(parts, accounts, accountId === null ? null : walletKey))
    },
    setThresholds: ({ walletId, rule }) => then(setThresholds(parts, walletId, rule)),
    getSuggestion: async ({ walletId }) => suggestThresholds(store, walletId),
    changeSettings: change => {
      store.settings.change(change)
      return then(done)
    },
    snooze: ({ span, walletId }) => {
      const now = parts.clock.now()
      store.snoozes.set(walletId, snoozeUntil(span, now, localTime))
      return then(done)
    },
    unsnooze: ({ walletId }) => {
      store.snoozes.end(walletId)
      return then(done)
    },
    getHistory: async ({ walletId }) =>
      store.alertLog.entries(walletId).map(line => historyLine(line, parts)),
    getChart: async ({ points, range, walletId }) =>
      chartOf(parts, walletId, range, points, parts.clock.now()),
    getSpendingUntil: async ({ until, walletId }) =>
      walletSpendingUntil(parts, walletId, parts.clock.now(), until),
    getLedger: async ({ from, until, walletId }) => ledgerOf(store, walletId, from, until),
    exportReadings: wanted => exportReadings(parts, wanted),
    chooseImport: () => imports.choose(),
    applyImport: ({ token }) => then(imports.apply(token)),
    exportSetup: () => setups.write(),
    chooseSetup: () => setups.choose(),
    applySetup: async ({ token }) => then(setups.apply(token)),
    dismissRecovery: () => {
      store.recoveries.dismiss()
      return then(done)
    },
    startDemo: () => then(demo.start().then(() => done)),
    leaveDemo: () => then(demo.leave().then(() => done))
  }
}

function setThresholds(
  { clock, poller, recorder, store }: IntentParts,
  id: string,
  rule: Thresholds
): Output<'setThresholds'> {
  if (thresholdsProblem(rule)) {
    return {
      ok: false,
      failure: { kind: 'field', field: 'critical', problem: 'mismatch' }
    }
  }
  const found = store.wallets.find(id)
  if (found) {
    recorder.setThresholds(found.account, found.wallet, rule, clock.now())
    poller.update(found.account)
  }
  return done
}

/** Intents allowed on a read-only copy. */
const allowed = [
  'getSuggestion',
  'getHistory',
  'getChart',
  'getSpendingUntil',
  'getLedger',
  'exportReadings'
] as const satisfies readonly (keyof MonitorIntents)[]

/**
 * The intents over a copy of a newer version's data: any that would read a provider or change something is
 * refused.
 */
export function readOnly(intents: MonitorIntents): MonitorIntents {
  const refuse = () => Promise.reject(new Error('nothing may be changed'))
  const refused = Object.fromEntries(Object.keys(intents).map(name => [name, refuse]))
  const kept = Object.fromEntries(allowed.map(name => [name, intents[name]]))
  return { ...intents, ...refused, ...kept }
}
