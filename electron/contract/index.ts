import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Amount } from '#domain/money/money.ts'
import { settingsChange } from '#domain/settings.ts'
import type { FoundWallet, RefreshResult, Result } from './accounts.ts'
import type { HistoryLine } from './alerts.ts'
import type { Desktop, Licence, UpdateView } from './desktop.ts'
import type {
  AnswerTree,
  ExportResult,
  FileProblem,
  ImportChosen,
  MappingOpened,
  MappingSaved,
  Progress,
  SetupChosen,
  SetupWritten
} from './files.ts'
import type { Chart, Ledger } from './insights.ts'
import * as intents from './intents.ts'
import type { Place, Snapshot, SnapshotChange } from './snapshot.ts'

/** Carries the type of an output only. It has no runtime value, because output is not validated. */
interface Returns<O> {
  readonly type?: O
}

const returns = <O>(): Returns<O> => ({})

const noInput = v.undefined()

/** A request from the renderer that the main process answers. */
const ask = <I extends v.GenericSchema, O>(input: I, _output: Returns<O>) => ({
  direction: 'ask' as const,
  input,
  output: undefined as unknown as O
})

/** A message that the main process sends to the renderer. */
const send = <O>(_output: Returns<O>) => ({
  direction: 'tell' as const,
  output: undefined as unknown as O
})

export type { FoundWallet, RefreshResult, Result }

/**
 * Every message between the renderer and the main process. The preload functions, the validating handlers,
 * the renderer's typed API and its test double are all derived from this table.
 */
export const channels = {
  snapshot: send(returns<SnapshotChange>()),
  go: send(returns<Place>()),
  progress: send(returns<Progress>()),
  update: send(returns<UpdateView>()),
  getSnapshot: ask(noInput, returns<Snapshot>()),
  getProviders: ask(noInput, returns<readonly ProviderCard[]>()),
  /** The screen to open first, if one was requested while there was no window. */
  getPlace: ask(noInput, returns<Place>()),
  testConnection: ask(
    intents.draft,
    returns<Result<{ wallets: readonly FoundWallet[]; subtitle: string | null }>>()
  ),
  /**
   * Sends one request with the form's current values and returns the parsed response, so that the user can
   * click the amount in it.
   */
  readAnswer: ask(intents.draft, returns<Result<AnswerTree>>()),
  /** Writes the mapping of a custom API, without its keys, to a file that the user chooses. */
  saveMapping: ask(intents.saveMapping, returns<MappingSaved>()),
  /** Lets the user choose a mapping file and returns the form values it contains. */
  openMapping: ask(noInput, returns<MappingOpened>()),
  /** Copies the shape of an account's last responses to the clipboard: keys and types, no values. */
  copyAnswerShape: ask(intents.account, returns<{ copied: boolean }>()),
  connect: ask(intents.connect, returns<Result<{ accountId: string }>>()),
  /** Stops reading an account and hides it. It is deleted for good once the popover closes. */
  removeAccount: ask(intents.account, returns<Result<null>>()),
  /** Restores a removed account while the snapshot still lists it as removed. */
  undoRemoval: ask(intents.account, returns<Result<null>>()),
  /** Sets the order in which accounts are listed. */
  orderAccounts: ask(intents.order, returns<Result<null>>()),
  refresh: ask(intents.refresh, returns<RefreshResult>()),
  setThresholds: ask(intents.setThresholds, returns<Result<null>>()),
  /**
   * Thresholds based on the wallet's average daily spending; null if there is nothing better than the current
   * suggestion.
   */
  getSuggestion: ask(intents.wallet, returns<Thresholds | null>()),
  /** Credentials for a proxy that requires a password. The page can set them but never read them back. */
  setProxyLogin: ask(intents.proxyLogin, returns<Result<null>>()),
  changeSettings: ask(settingsChange, returns<Result<null>>()),
  /** Snoozes alerts. Replaces an earlier snooze, whether that was longer or shorter. */
  snooze: ask(intents.snooze, returns<Result<null>>()),
  unsnooze: ask(intents.unsnooze, returns<Result<null>>()),
  /** The alert log: what was delivered, what was not and why. Newest first, at most 200 entries. */
  getHistory: ask(intents.history, returns<readonly HistoryLine[]>()),
  /**
   * A wallet's readings over a range up to now, downsampled to the requested number of points; null if the
   * wallet is gone.
   */
  getChart: ask(intents.chart, returns<Chart | null>()),
  /**
   * Estimated spending from now until a given moment, in the wallet's currency; null if there is too little
   * data.
   */
  getSpendingUntil: ask(intents.spendingUntil, returns<{ likely: Amount; most: Amount } | null>()),
  /** A wallet's balances and movements between two moments; null if the wallet is gone. */
  getLedger: ask(intents.ledger, returns<Ledger | null>()),
  /** Writes readings to a CSV file that the user chooses in the system's file dialog. */
  exportReadings: ask(
    intents.exportReadings,
    returns<ExportResult | { kind: 'refused'; problem: FileProblem }>()
  ),
  /** Lets the user choose a CSV file of readings and returns a preview. Changes nothing yet. */
  chooseImport: ask(noInput, returns<ImportChosen>()),
  /** Imports the previewed file, all of it or nothing. */
  applyImport: ask(intents.applyImport, returns<{ rows: number } | { problem: FileProblem }>()),
  /** Writes accounts, thresholds and settings, without secrets, to a file that the user chooses. */
  exportSetup: ask(noInput, returns<SetupWritten>()),
  /** Lets the user choose a set-up file and returns a preview. Changes nothing yet. */
  chooseSetup: ask(noInput, returns<SetupChosen>()),
  /** Applies the previewed file, all of it or nothing. */
  applySetup: ask(intents.applyImport, returns<Result<null>>()),
  /** The user has read the notice about recovered data. */
  dismissRecovery: ask(noInput, returns<Result<null>>()),
  /** Shows the data folder in the system's file manager. */
  openDataFolder: ask(noInput, returns<null>()),
  /** Deletes everything Salio stores on this computer, including its keychain entries, and quits. */
  deleteEverything: ask(noInput, returns<Result<null>>()),
  startDemo: ask(noInput, returns<Result<null>>()),
  leaveDemo: ask(noInput, returns<Result<null>>()),
  /** Opens one of a provider's links in the browser. */
  openLink: ask(intents.openLink, returns<null>()),
  /** Whether the system accepted the test notification. */
  sendTestNotification: ask(noInput, returns<{ arrived: boolean }>()),
  /** The current state of the desktop integration. */
  getDesktop: ask(noInput, returns<Desktop>()),
  /** Turns starting at login on or off; `done` says whether the system accepted it. */
  setStartAtLogin: ask(intents.startAtLogin, returns<{ done: boolean }>()),
  /** Copies diagnostics for support to the clipboard. They contain nothing private. */
  copyDiagnostics: ask(noInput, returns<null>()),
  /** The licences of bundled packages; empty if the list is missing. */
  getLicences: ask(noInput, returns<readonly Licence[]>()),
  /** Shows the log folder in the system's file manager. */
  openLogFolder: ask(noInput, returns<null>()),
  /** The state of updates; null if this build has no update source. */
  getUpdate: ask(noInput, returns<UpdateView | null>()),
  /** Checks for an update now; resolves when the check is done. */
  checkForUpdate: ask(noInput, returns<null>()),
  /** Restarts into the downloaded update, or opens its download page. */
  installUpdate: ask(noInput, returns<null>()),
  /** The page noticed that the network came or went. The main process then asks the system itself. */
  networkChanged: ask(noInput, returns<null>()),
  /**
   * Reports the page's current screen. While the user has unsaved input, the window stays open when it loses
   * focus.
   */
  holdPopover: ask(intents.holdPopover, returns<null>()),
  hide: ask(noInput, returns<null>()),
  quit: ask(noInput, returns<null>())
}

type Channels = typeof channels
export type AskName = {
  [K in keyof Channels]: Channels[K]['direction'] extends 'ask' ? K : never
}[keyof Channels]
export type SendName = Exclude<keyof Channels, AskName>
export type Input<K extends AskName> = v.InferOutput<Channels[K]['input']>
export type Output<K extends keyof Channels> = Channels[K]['output']

/**
 * A response as it crosses the bridge: the value, or one of two error codes. Error details stay in the main
 * process.
 */
export type BridgeAnswer<T> = { readonly value: T } | { readonly error: 'refused' | 'failed' }

/** The API that the preload exposes as `window.salio`: one function per channel. */
export type SalioApi = {
  readonly [K in AskName]: Input<K> extends undefined
    ? () => Promise<Output<K>>
    : (input: Input<K>) => Promise<Output<K>>
} & {
  readonly on: <K extends SendName>(channel: K, listener: (value: Output<K>) => void) => () => void
}
