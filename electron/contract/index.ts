import * as v from 'valibot'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import type { FileProblem } from '#domain/files/readings-file.ts'
import type { SpendingEstimate } from '#domain/forecast/pace.ts'
import { settingsChange } from '#domain/settings.ts'
import * as accounts from './accounts.ts'
import * as alerts from './alerts.ts'
import * as desktop from './desktop.ts'
import * as files from './files.ts'
import * as insights from './insights.ts'
import type { Opening } from './opening.ts'
import * as payIn from './pay-in.ts'
import * as recipients from './recipients.ts'
import * as sheets from './sheets.ts'
import type { Snapshot, SnapshotChange } from './snapshot.ts'
import * as summaries from './summaries.ts'
import * as topUps from './top-ups.ts'

/** Carries the type of an output only. It has no runtime value, because output is not validated. */
interface Returns<O> {
  readonly type?: O
}

const returns = <O>(): Returns<O> => ({})

const noInput = v.undefined()

/**
 * A request from the renderer that the main process answers.
 * @param by who answers it: the monitor, or the shell, which knows the desktop
 */
const ask = <By extends 'monitor' | 'shell', I extends v.GenericSchema, O>(
  by: By,
  input: I,
  _output: Returns<O>
) => ({
  direction: 'ask' as const,
  by,
  input,
  output: undefined as unknown as O
})

/** A message that the main process sends to the renderer. */
const send = <O>(_output: Returns<O>) => ({
  direction: 'send' as const,
  output: undefined as unknown as O
})

/**
 * Every message between the renderer and the main process. The preload functions, the validating handlers,
 * the renderer's typed API and its test double are all derived from this table.
 */
export const channels = {
  snapshot: send(returns<SnapshotChange>()),
  go: send(returns<desktop.Place>()),
  progress: send(returns<files.Progress>()),
  update: send(returns<desktop.UpdateView>()),
  getSnapshot: ask('shell', noInput, returns<Snapshot>()),
  /** Those of the accounts. */
  getProviders: ask('shell', noInput, returns<readonly ProviderCard[]>()),
  /** Every one, which takes a moment and memory: for choosing one. */
  getAllProviders: ask('shell', noInput, returns<readonly ProviderCard[]>()),
  /** What the page is to be opened with; null where its document carries that, and nothing was sent since. */
  getOpening: ask('shell', noInput, returns<Opening | null>()),
  testConnection: ask(
    'monitor',
    accounts.draft,
    returns<accounts.Result<{ wallets: readonly accounts.FoundWallet[]; subtitle: string | null }>>()
  ),
  /**
   * Sends one request with the form's current values and returns the parsed response, so that the user can
   * click the amount in it.
   */
  readAnswer: ask('monitor', accounts.draft, returns<accounts.Result<AnswerTree>>()),
  /** Writes the mapping of a custom API, without its keys, to a file that the user chooses. */
  saveMapping: ask('monitor', files.saveMapping, returns<files.MappingSaved>()),
  /** Lets the user choose a mapping file and returns the form values it contains. */
  openMapping: ask('monitor', noInput, returns<files.MappingOpened>()),
  /** Copies the shape of an account's last responses to the clipboard: keys and types, no values. */
  copyAnswerShape: ask('shell', accounts.account, returns<{ copied: boolean }>()),
  connect: ask('monitor', accounts.connect, returns<accounts.Result<{ accountId: string }>>()),
  /** Stops reading an account and hides it. It is deleted for good once the popover closes. */
  removeAccount: ask('monitor', accounts.account, returns<accounts.Result<null>>()),
  /** Restores a removed account while the snapshot still lists it as removed. */
  undoRemoval: ask('monitor', accounts.account, returns<accounts.Result<null>>()),
  /** Sets the order in which accounts are listed. */
  orderAccounts: ask('monitor', accounts.order, returns<accounts.Result<null>>()),
  refresh: ask('monitor', accounts.refresh, returns<accounts.RefreshResult>()),
  /** Ends what the user is waiting for: connection tests, a custom API's answer, Refresh. Nothing of it is recorded. */
  stopWaiting: ask('monitor', noInput, returns<null>()),
  setThresholds: ask('monitor', alerts.setThresholds, returns<accounts.Result<null>>()),
  /**
   * Thresholds based on the wallet's average daily spending; null if there is nothing better than the current
   * suggestion.
   */
  getSuggestion: ask('monitor', alerts.suggestion, returns<Thresholds | null>()),
  /** Credentials for a proxy that requires a password. The page can set them but never read them back. */
  setProxyLogin: ask('shell', desktop.proxyLogin, returns<accounts.Result<null>>()),
  /** What is in the keychain besides the accounts' keys: logins of proxies, and keys that could not be deleted. */
  getKeychain: ask('shell', noInput, returns<desktop.KeychainView>()),
  /** Deletes the login of a proxy. */
  /** Deletes the keys of removed accounts that could not be deleted yet. The keychain may ask its user. */
  deleteKeysLeft: ask('shell', noInput, returns<accounts.Result<null>>()),
  forgetProxyLogin: ask('shell', desktop.proxy, returns<accounts.Result<null>>()),
  changeSettings: ask('monitor', settingsChange, returns<accounts.Result<null>>()),
  /** Snoozes alerts. Replaces an earlier snooze, whether that was longer or shorter. */
  snooze: ask('monitor', alerts.snooze, returns<accounts.Result<null>>()),
  unsnooze: ask('monitor', alerts.unsnooze, returns<accounts.Result<null>>()),
  /** The alert log: what was delivered, what was not and why. Newest first, at most 200 entries. */
  getHistory: ask('monitor', alerts.history, returns<readonly alerts.HistoryLine[]>()),
  /**
   * A wallet's readings over a range up to now, downsampled to the requested number of points; null if the
   * wallet is gone.
   */
  getChart: ask('monitor', insights.chart, returns<insights.Chart | null>()),
  /**
   * Estimated spending from now until a given moment, in the wallet's currency; null if there is too little
   * data.
   */
  getSpendingUntil: ask('monitor', insights.spendingUntil, returns<SpendingEstimate | null>()),
  /** What the form for a top-up offers; null if the wallet is gone. */
  getTopUpForm: ask('monitor', topUps.topUpForm, returns<topUps.TopUpForm | null>()),
  /** The user says that they have topped up. No money is moved. */
  addTopUp: ask('monitor', topUps.newTopUp, returns<topUps.TopUpResult>()),
  /** Corrects an open top-up. */
  changeTopUp: ask('monitor', topUps.changedTopUp, returns<topUps.TopUpResult>()),
  answerTopUp: ask('monitor', topUps.topUpAnswer, returns<accounts.Result<null>>()),
  /** What to send to the provider's support about a top-up, in the user's language; null if it is gone. */
  getTopUpText: ask('monitor', topUps.topUpText, returns<string | null>()),
  /** The same, copied to the clipboard. */
  copyTopUpText: ask('shell', topUps.topUpText, returns<{ copied: boolean }>()),
  /** How a wallet is paid into; null if it is gone. */
  getPayIn: ask('monitor', payIn.payInWallet, returns<payIn.PayInView | null>()),
  /** What is wrong with one way as it was typed; empty where nothing is. Saves nothing. */
  checkPayIn: ask('monitor', payIn.checkPayIn, returns<payIn.PayInProblems>()),
  changePayIn: ask('monitor', payIn.changePayIn, returns<payIn.PayInResult>()),
  /** Opens a way that is a link in the browser, if its seal is whole. */
  openPayInLink: ask('shell', payIn.payInLink, returns<null>()),
  /** Copies a text to the clipboard. */
  copyText: ask('shell', payIn.copiedText, returns<null>()),
  /** A wallet's balances and movements between two moments; null if the wallet is gone. */
  getLedger: ask('monitor', insights.ledger, returns<insights.Ledger | null>()),
  /** Writes readings to a CSV file that the user chooses in the system's file dialog. */
  exportReadings: ask(
    'monitor',
    files.exportReadings,
    returns<files.ExportResult | { kind: 'refused'; problem: FileProblem }>()
  ),
  /** Lets the user choose a CSV file of readings and returns a preview. Changes nothing yet. */
  chooseImport: ask('monitor', noInput, returns<files.ImportChosen>()),
  /** Imports the previewed file, all of it or nothing. */
  applyImport: ask('monitor', files.chosenFile, returns<{ rows: number } | { problem: FileProblem }>()),
  /** Reads a spreadsheet that was chosen or dropped, in a process of its own. */
  readSheets: ask('shell', sheets.workbook, returns<sheets.WorkbookRead>()),
  /** Writes accounts, thresholds and settings, without secrets, to a file that the user chooses. */
  exportSetup: ask('monitor', noInput, returns<files.SetupWritten>()),
  /** Lets the user choose a set-up file and returns a preview. Changes nothing yet. */
  chooseSetup: ask('monitor', noInput, returns<files.SetupChosen>()),
  /** Applies the previewed file: all its changes and the ticked choices, or nothing. */
  applySetup: ask('monitor', files.applySetup, returns<accounts.Result<null>>()),
  /** The user has read the notice about recovered data. */
  dismissRecovery: ask('monitor', noInput, returns<accounts.Result<null>>()),
  /** Adds somebody who is told away from the desk, or changes what is known of them. */
  saveRecipient: ask('monitor', recipients.saveRecipient, returns<recipients.RecipientSaved>()),
  removeRecipient: ask('monitor', recipients.recipient, returns<accounts.Result<null>>()),
  /** Exactly what would be sent to a recipient. Sends nothing. */
  previewRecipient: ask('monitor', recipients.previewRecipient, returns<recipients.RecipientPreview>()),
  /** Sends a message that says it is a test, to what is on the form. */
  testRecipient: ask('monitor', recipients.testRecipient, returns<recipients.RecipientTested>()),
  /** Makes a code that is to be sent to the user's bot, so that Salio knows the chat. */
  startTelegramLink: ask('monitor', recipients.linkTelegram, returns<recipients.TelegramStarted>()),
  /** Resolves once the code was seen in a chat, after five minutes at most. */
  awaitTelegramLink: ask('monitor', noInput, returns<recipients.TelegramLinked>()),
  stopTelegramLink: ask('monitor', noInput, returns<null>()),
  /** What the form for a way begins with: a topic that nobody guesses, a secret to sign by. */
  getNewSecrets: ask('monitor', noInput, returns<recipients.NewSecrets>()),
  /** Keeps the address that is called every five minutes, and calls it at once. */
  saveHeartbeat: ask('monitor', recipients.heartbeatAddress, returns<recipients.HeartbeatSaved>()),
  removeHeartbeat: ask('monitor', noInput, returns<accounts.Result<null>>()),
  /** What was sent to a recipient and what was not, newest first. */
  getDeliveries: ask('monitor', recipients.recipient, returns<readonly recipients.DeliveryLine[]>()),
  /** The morning or closing summary in full, with its neighbours; null where it is gone, or where there is none. */
  getSummary: ask('monitor', summaries.summary, returns<summaries.SummaryPage | null>()),
  /** Takes its card off Balances. */
  putAwaySummary: ask('monitor', summaries.oneSummary, returns<accounts.Result<null>>()),
  /** The same as text, in the user's language, with amounts; null where it is gone. */
  getSummaryText: ask('monitor', summaries.oneSummary, returns<string | null>()),
  /** Exactly what a recipient would be sent of a summary. Sends nothing. */
  previewSummary: ask('monitor', summaries.summaryTo, returns<summaries.SummaryPreview>()),
  /** Sends it at once, by one try. */
  sendSummary: ask('monitor', summaries.summaryTo, returns<summaries.SummarySent>()),
  /** Shows the data folder in the system's file manager. */
  openDataFolder: ask('shell', noInput, returns<null>()),
  /** Deletes everything Salio stores on this computer, including its keychain entries, and quits. */
  deleteEverything: ask('shell', desktop.deleteEverything, returns<desktop.EverythingDeleted>()),
  startDemo: ask('monitor', noInput, returns<accounts.Result<null>>()),
  leaveDemo: ask('monitor', noInput, returns<accounts.Result<null>>()),
  /** Opens one of a provider's links in the browser. */
  openLink: ask('shell', accounts.providerLink, returns<null>()),
  /** Whether the system accepted the test notification. */
  sendTestNotification: ask('shell', noInput, returns<{ arrived: boolean }>()),
  /** The current state of the desktop integration. */
  getDesktop: ask('shell', noInput, returns<desktop.Desktop>()),
  /** Turns starting at login on or off; `done` says whether the system accepted it. */
  setStartAtLogin: ask('shell', desktop.startAtLogin, returns<{ done: boolean }>()),
  /** Copies diagnostics for support to the clipboard. They contain nothing private. */
  copyDiagnostics: ask('shell', noInput, returns<null>()),
  /** The licences of bundled packages; empty if the list is missing. */
  getLicences: ask('shell', noInput, returns<readonly desktop.Licence[]>()),
  /** Shows the log folder in the system's file manager. */
  openLogFolder: ask('shell', noInput, returns<null>()),
  /** The state of updates; null if this build has no update source. */
  getUpdate: ask('shell', noInput, returns<desktop.UpdateView | null>()),
  /** Checks for an update now; resolves when the check is done. */
  checkForUpdate: ask('shell', noInput, returns<null>()),
  /** Restarts into the downloaded update, or opens its download page. */
  installUpdate: ask('shell', noInput, returns<null>()),
  /** Where monitors on this computer can ask, once that is open. */
  getWebAddress: ask('shell', noInput, returns<desktop.WebAddressView>()),
  /** Copies what monitors have to send to the clipboard. The page never has it. */
  copyWebToken: ask('shell', noInput, returns<{ copied: boolean }>()),
  /** What a terminal makes of `salio`. */
  getTerminalCommand: ask('shell', noInput, returns<desktop.TerminalCommandView>()),
  /** Puts `salio` on the user's path or takes it off, and says how that went. */
  setTerminalCommand: ask('shell', desktop.terminalCommand, returns<desktop.TerminalCommandView>()),
  /** The page noticed that the network came or went. The main process then asks the system itself. */
  networkChanged: ask('shell', noInput, returns<null>()),
  /**
   * Reports the page's current screen. While the user has unsaved input, the window stays open when it loses
   * focus.
   */
  holdPopover: ask('shell', desktop.holdPopover, returns<null>()),
  /** Keeps the popover out of screenshots and shared screens while it shows a secret. */
  setSecretShown: ask('shell', desktop.secretShown, returns<null>()),
  hide: ask('shell', noInput, returns<null>()),
  quit: ask('shell', noInput, returns<null>())
}

type Channels = typeof channels
export type AskName = {
  [K in keyof Channels]: Channels[K]['direction'] extends 'ask' ? K : never
}[keyof Channels]
/** The requests that one of the two answers. */
export type AskOf<By extends Channels[AskName]['by']> = {
  [K in AskName]: Channels[K]['by'] extends By ? K : never
}[AskName]
export type SendName = Exclude<keyof Channels, AskName>
export type Input<K extends AskName> = v.InferOutput<Channels[K]['input']>
export type Output<K extends keyof Channels> = Channels[K]['output']

/**
 * A response as it crosses the bridge: the value, or one of two error codes. Error details stay in the main
 * process.
 */
export type BridgeAnswer<T> = { readonly value: T } | { readonly error: 'refused' | 'failed' }

/** The main process as the popover knows it: one function per channel. */
export type SalioApi = {
  readonly [K in AskName]: Input<K> extends undefined
    ? () => Promise<Output<K>>
    : (input: Input<K>) => Promise<Output<K>>
} & {
  readonly on: <K extends SendName>(channel: K, listener: (value: Output<K>) => void) => () => void
}

/**
 * What the preload exposes as `window.salio`. Messages come as JSON: an object is copied into the page's world property by
 * property, which would take most of the time until a snapshot of hundreds of wallets is drawn.
 */
export type ExposedApi = Omit<SalioApi, 'on'> & {
  readonly on: (channel: SendName, listener: (json: string) => void) => () => void
}
