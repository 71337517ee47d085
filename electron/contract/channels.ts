import type * as v from 'valibot'
import type { Amount } from '../domain/money.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { Rule } from '../domain/rule.ts'
import type { FoundWallet, Refreshed, Result } from './answers.ts'
import { ask, nothing, returns, tell } from './channel.ts'
import type { Chart } from './chart.ts'
import type { Desktop, Licence } from './desktop.ts'
import type { Exported, FileProblem, Import, Progress } from './files.ts'
import type { HistoryLine } from './history.ts'
import * as intents from './intents.ts'
import type { Ledger } from './ledger.ts'
import type { AnswerTree, MappingOpened, MappingSaved } from './mappings.ts'
import type { SetupChosen, SetupWritten } from './setup-file.ts'
import type { Place, Snapshot, SnapshotChange } from './snapshot.ts'
import type { UpdateView } from './update.ts'

export type { FoundWallet, Refreshed, Result }

/**
 * Everything that crosses the bridge. The preload's functions, the handlers that validate, the renderer's typed
 * API and its test double are all derived from this one table.
 */
export const channels = {
  snapshot: tell(returns<SnapshotChange>()),
  go: tell(returns<Place>()),
  progress: tell(returns<Progress>()),
  update: tell(returns<UpdateView>()),
  getSnapshot: ask(nothing, returns<Snapshot>()),
  getProviders: ask(nothing, returns<readonly ProviderCard[]>()),
  /** Where to start: the place asked for while no window was there. */
  getPlace: ask(nothing, returns<Place>()),
  testConnection: ask(
    intents.draft,
    returns<Result<{ wallets: readonly FoundWallet[]; subtitle: string | null }>>()
  ),
  /** Asks an API once with what is filled in, and shows its answer so that the amount in it can be clicked. */
  readAnswer: ask(intents.draft, returns<Result<AnswerTree>>()),
  /** Writes how an API is read to a file that the user chooses, without its keys. */
  saveMapping: ask(intents.saveMapping, returns<MappingSaved>()),
  /** Asks for such a file and says what it fills in. */
  openMapping: ask(nothing, returns<MappingOpened>()),
  /** Copies the shape of an account's last answers: keys and types, no values. */
  copyAnswerShape: ask(intents.account, returns<{ copied: boolean }>()),
  connect: ask(intents.connect, returns<Result<{ accountId: string }>>()),
  /** Stops reading an account and takes it out of sight; gone for good once the popover closes. */
  removeAccount: ask(intents.account, returns<Result<null>>()),
  /** Puts a removed account back, as long as the snapshot says that it can be. */
  undoRemoval: ask(intents.account, returns<Result<null>>()),
  /** Lists the accounts in this order. */
  orderAccounts: ask(intents.order, returns<Result<null>>()),
  refresh: ask(intents.refresh, returns<Refreshed>()),
  setRule: ask(intents.setRule, returns<Result<null>>()),
  /** Marks from what a wallet spends on an average day; null where there is nothing better than what is known. */
  getSuggestion: ask(intents.wallet, returns<Rule | null>()),
  /** What a proxy is told that asks for a password. It goes in and never comes out. */
  setProxyLogin: ask(intents.proxyLogin, returns<Result<null>>()),
  changeSettings: ask(intents.settings, returns<Result<null>>()),
  /** Holds alerts back for a while; a longer or shorter one replaces it. */
  snooze: ask(intents.snooze, returns<Result<null>>()),
  unsnooze: ask(intents.unsnooze, returns<Result<null>>()),
  /** What was told and what was not, and why: newest first, 200 at most. */
  getHistory: ask(intents.history, returns<readonly HistoryLine[]>()),
  /** A wallet's readings over a range up to now, thinned to the points asked for; null for a wallet that is gone. */
  getChart: ask(intents.chart, returns<Chart | null>()),
  /** What a wallet likely spends from now until a moment, in its currency; null where there is too little to say. */
  getSpendingUntil: ask(intents.spendingUntil, returns<{ likely: Amount; most: Amount } | null>()),
  /** What Salio saw of a wallet between two moments; null for a wallet that is gone. */
  getLedger: ask(intents.ledger, returns<Ledger | null>()),
  /** Writes readings to a CSV file that the user chooses in the desktop's own dialog. */
  exportReadings: ask(
    intents.exportReadings,
    returns<Exported | { kind: 'refused'; problem: FileProblem }>()
  ),
  /** Asks for a CSV file of readings and says what it would bring; nothing is changed yet. */
  chooseImport: ask(nothing, returns<Import>()),
  /** Takes the file that was looked at, all of it or nothing. */
  applyImport: ask(intents.applyImport, returns<{ rows: number } | { problem: FileProblem }>()),
  /** Writes accounts, marks and settings to a file that the user chooses, without a secret. */
  exportSetup: ask(nothing, returns<SetupWritten>()),
  /** Asks for such a file and says what it would do; nothing is changed yet. */
  chooseSetup: ask(nothing, returns<SetupChosen>()),
  /** Takes the file that was looked at, all of it or nothing. */
  applySetup: ask(intents.applyImport, returns<Result<null>>()),
  /** The user has been told how the data was recovered. */
  dismissRecovery: ask(nothing, returns<Result<null>>()),
  /** Shows where the data is kept, in the desktop's own file manager. */
  openDataFolder: ask(nothing, returns<null>()),
  /** Deletes all that Salio keeps on this computer, its keys in the keychain included, and quits. */
  deleteEverything: ask(nothing, returns<Result<null>>()),
  startDemo: ask(nothing, returns<Result<null>>()),
  leaveDemo: ask(nothing, returns<Result<null>>()),
  /** Opens a link of the provider list in the browser. */
  openLink: ask(intents.openLink, returns<null>()),
  /** Whether the desktop took the test notification. */
  sendTestNotification: ask(nothing, returns<{ arrived: boolean }>()),
  /** How Salio fares with the desktop at this moment. */
  getDesktop: ask(nothing, returns<Desktop>()),
  /** Whether Salio starts by itself when its user logs in; answers whether the system took it. */
  setStartAtLogin: ask(intents.startAtLogin, returns<{ done: boolean }>()),
  /** Puts on the clipboard what whoever helps needs to know, and nothing that is the user's own. */
  copyDiagnostics: ask(nothing, returns<null>()),
  /** What Salio is made of; empty where the list is not there. */
  getLicences: ask(nothing, returns<readonly Licence[]>()),
  /** Shows where the log is kept, in the desktop's own file manager. */
  openLogFolder: ask(nothing, returns<null>()),
  /** What is known of newer versions; null where this Salio has nowhere to ask. */
  getUpdate: ask(nothing, returns<UpdateView | null>()),
  /** Looks for one now instead of at its time; answers when that is done. */
  lookForUpdate: ask(nothing, returns<null>()),
  /** Restarts into the newer version that is ready, or opens the page it can be got from. */
  installUpdate: ask(nothing, returns<null>()),
  /** The page has heard that the network came or went; the main process asks the system itself. */
  networkChanged: ask(nothing, returns<null>()),
  /** Where the page is. While something is typed in, the window stays when its user turns to another one. */
  keepWindow: ask(intents.keepWindow, returns<null>()),
  hide: ask(nothing, returns<null>()),
  quit: ask(nothing, returns<null>())
}

type Channels = typeof channels
export type AskName = {
  [K in keyof Channels]: Channels[K]['direction'] extends 'ask' ? K : never
}[keyof Channels]
export type TellName = Exclude<keyof Channels, AskName>
export type Input<K extends AskName> = v.InferOutput<Channels[K]['input']>
export type Output<K extends keyof Channels> = Channels[K]['output']

/** An answer as it crosses the bridge: the value, or which of two things kept it from being given, and no more. */
export type Answer<T> = { readonly value: T } | { readonly error: 'refused' | 'failed' }

/** What the preload exposes as window.salio: a function a channel. */
export type SalioApi = {
  readonly [K in AskName]: Input<K> extends undefined
    ? () => Promise<Output<K>>
    : (input: Input<K>) => Promise<Output<K>>
} & {
  readonly on: <K extends TellName>(channel: K, listener: (value: Output<K>) => void) => () => void
}
