import type { Progress } from '#contract/files.ts'
import type { AskOf, Input, Output } from '#contract/index.ts'
import { snoozeUntil } from '#domain/alerts/snooze.ts'
import { type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import type { Store } from '#storage/store.ts'
import type { AccountSetup } from './accounts/connect.ts'
import type { Demo } from './accounts/demo.ts'
import type { Removals } from './accounts/removals.ts'
import { historyLines } from './alerts/log-line.ts'
import type { Recorder } from './alerts/recorder.ts'
import type { Changes } from './changes.ts'
import { localTime } from './clock/local-time.ts'
import type { Budgets } from './connections/budgets.ts'
import type { Waits } from './connections/waits.ts'
import { exportReadings } from './files/export-readings.ts'
import type { Imports } from './files/import-readings.ts'
import { openMapping, saveMapping } from './files/mapping-file.ts'
import type { Setups } from './files/setup.ts'
import { chartOf, walletSpendingUntil } from './insights/chart.ts'
import type { Forecasts } from './insights/forecasts.ts'
import { ledgerOf } from './insights/ledger.ts'
import { suggestThresholds } from './insights/suggestion.ts'
import type { PayIns } from './pay-in/pay-ins.ts'
import type { Poller } from './polling/poller.ts'
import { refresh } from './polling/refresh.ts'
import type { Clock, FileDialogs } from './ports.ts'
import type { Heartbeat } from './recipients/heartbeat.ts'
import type { Recipients } from './recipients/recipients.ts'
import type { SummaryDesk } from './summary/desk.ts'
import type { TopUps } from './top-ups/top-ups.ts'

/** The requests of the page that the monitor answers. */
export type MonitorIntents = {
  readonly [K in AskOf<'monitor'>]: (input: Input<K>) => Promise<Output<K>>
}

interface IntentParts {
  readonly clock: Clock
  readonly store: Store
  readonly files: FileDialogs
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
  readonly providerName: (providerId: string) => string
  readonly budgets: Budgets
  readonly forecasts: Forecasts
  readonly recorder: Recorder
  readonly poller: Poller
  readonly changes: Changes
  readonly accountSetup: AccountSetup
  readonly removals: Removals
  readonly demo: Demo
  readonly waits: Waits
  readonly imports: Imports
  readonly setups: Setups
  readonly topUps: TopUps
  /** Loaded when it is needed. */
  readonly payIns: () => Promise<PayIns>
  /** The same. */
  readonly recipients: () => Promise<Recipients>
  readonly heartbeat: Pick<Heartbeat, 'save' | 'remove'>
  readonly summaries: Pick<SummaryDesk, 'page' | 'text'>
  readonly language: () => Language
}

const done = { ok: true, value: null } as const

export function intentsOf(parts: IntentParts): MonitorIntents {
  const { accountSetup, changes, clock, demo, forecasts, imports, removals, setups, store } = parts
  const { heartbeat, language, summaries } = parts
  const { budgets, files, newId, payIns, poller, progress, providerName, recipients, topUps, waits } = parts
  /** For each intent that changes something. */
  const then = async <T>(work: Promise<T> | T): Promise<T> => {
    const value = await work
    changes.dataChanged()
    return value
  }
  return {
    testConnection: draft => accountSetup.test(draft),
    readAnswer: draft => accountSetup.readAnswer(draft),
    saveMapping: ({ values }) => saveMapping({ files, newId }, values),
    openMapping: () => openMapping({ files }),
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
      const only = accountId === null ? null : walletKey
      return then(refresh({ clock, poller, budgets, waits }, accounts, only))
    },
    stopWaiting: async () => {
      waits.stop()
      return null
    },
    setThresholds: ({ walletId, rule }) => then(setThresholds(parts, walletId, rule)),
    getSuggestion: async ({ walletId }) => suggestThresholds({ store, forecasts }, walletId),
    changeSettings: change => {
      store.settings.change(change)
      return then(done)
    },
    snooze: ({ span, walletId }) => {
      store.snoozes.set(walletId, snoozeUntil(span, clock.now(), localTime))
      return then(done)
    },
    unsnooze: ({ walletId }) => {
      store.snoozes.end(walletId)
      return then(done)
    },
    getHistory: async ({ walletId }) => historyLines(store, walletId, providerName),
    getChart: async ({ points, range, walletId }) =>
      chartOf({ store, forecasts }, walletId, range, points, clock.now()),
    getSpendingUntil: async ({ until, walletId }) =>
      walletSpendingUntil({ store, forecasts }, walletId, clock.now(), until),
    getTopUpForm: async ({ walletId }) => topUps.form(walletId),
    addTopUp: topUp => then(topUps.add(topUp)),
    changeTopUp: topUp => then(topUps.change(topUp)),
    answerTopUp: answer => then(topUps.answer(answer)),
    getTopUpText: async ({ topUpId, withBalance }) => topUps.text(topUpId, withBalance),
    getLedger: async ({ from, until, walletId }) => ledgerOf(store, walletId, from, until),
    getPayIn: async ({ walletId }) => (await payIns()).view(walletId),
    checkPayIn: async input => (await payIns()).check(input),
    changePayIn: async change => (await payIns()).change(change),
    saveRecipient: async draft => then((await recipients()).save(draft)),
    removeRecipient: async ({ recipientId }) => then((await recipients()).remove(recipientId)),
    previewRecipient: async draft => (await recipients()).preview(draft),
    testRecipient: async draft => then((await recipients()).test(draft)),
    startTelegramLink: async wanted => (await recipients()).startTelegramLink(wanted),
    awaitTelegramLink: async () => (await recipients()).telegramLink.wait(),
    stopTelegramLink: async () => {
      const { telegramLink } = await recipients()
      telegramLink.stop()
      return null
    },
    getNewSecrets: async () => (await recipients()).newSecrets(),
    saveHeartbeat: ({ address }) => then(heartbeat.save(address)),
    removeHeartbeat: () => then(heartbeat.remove()),
    getDeliveries: async ({ recipientId }) => (await recipients()).log(recipientId),
    getSummary: async ({ summaryId }) => summaries.page(summaryId),
    putAwaySummary: ({ summaryId }) => {
      store.summaries.putAway(summaryId)
      return then(done)
    },
    previewSummary: async wanted => (await recipients()).summaries.preview(wanted),
    sendSummary: async wanted => then((await recipients()).summaries.send(wanted)),
    getSummaryText: async ({ summaryId }) => summaries.text(summaryId, language()),
    exportReadings: wanted => exportReadings({ clock, store, files, newId, progress, providerName }, wanted),
    chooseImport: () => imports.choose(),
    applyImport: ({ token }) => then(imports.apply(token)),
    exportSetup: () => setups.write(),
    chooseSetup: () => setups.choose(),
    applySetup: async intent => then(setups.apply(intent)),
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
  const wrong = thresholdsProblem(rule)
  if (wrong) {
    const problem = wrong.kind === 'negative' ? 'malformed' : 'mismatch'
    return { ok: false, failure: { kind: 'field', field: wrong.field, problem } }
  }
  const found = store.wallets.find(id)
  // Its account may have been removed meanwhile.
  if (!found) return { ok: false, failure: { kind: 'notFound' } }
  recorder.setThresholds(found.account, found.wallet, rule, clock.now())
  poller.update(found.account)
  return done
}

/** Intents allowed on a read-only copy. */
const allowed = [
  'getSuggestion',
  'getHistory',
  'getChart',
  'getSpendingUntil',
  'getLedger',
  'getTopUpText',
  'getPayIn',
  'getDeliveries',
  'getSummary',
  'getSummaryText',
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
