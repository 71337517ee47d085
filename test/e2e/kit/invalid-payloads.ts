import fc from 'fast-check'
import * as v from 'valibot'
import { type AskName, channels, type Input } from '#contract/index.ts'

const draft = {
  accountId: null,
  providerId: 'jpay-africa',
  name: 'Main shop',
  environment: 'production',
  values: {},
  secrets: { appKey: 'fuzz', appSecret: 'fuzz' },
  intervalMinutes: 5
}
const topUp = {
  amount: '50000',
  way: 'bank',
  reference: 'TKR4X8P2LM',
  sentAt: null,
  isAnother: false
} as const
const rule = { low: '20000', critical: '5000', lastsLessThan: null, dailyShare: null }

const payInDraft = { id: '', kind: 'paybill' as const, name: '', values: { paybill: '409118' } }

const recipientDraft: Input<'saveRecipient'> = {
  recipientId: null,
  facts: {
    name: 'Asha',
    way: { kind: 'ntfy', server: 'https://ntfy.sh', topic: 'salio-x', ownNetwork: false },
    on: true,
    tells: ['critical'],
    wallets: null,
    unlooked: 0,
    quiet: { enabled: false, from: 0, to: 60, days: [0], criticalComesThrough: true },
    showAmounts: false,
    language: 'sw'
  },
  secrets: { token: 'tk_1' }
}

/** One valid payload per channel, to be mutated. The type makes a missing channel a compile error. */
const validPayloads: { readonly [K in AskName]: Input<K> } = {
  getSnapshot: undefined,
  getProviders: undefined,
  getAllProviders: undefined,
  getUpdate: undefined,
  checkForUpdate: undefined,
  copyWebToken: undefined,
  getWebAddress: undefined,
  getTerminalCommand: undefined,
  setTerminalCommand: { on: true },
  installUpdate: undefined,
  getOpening: undefined,
  testConnection: draft,
  readAnswer: draft,
  saveMapping: { values: { url: 'https://api.example.com' } },
  openMapping: undefined,
  copyAnswerShape: { accountId: 'x' },
  connect: { draft, rules: [['payout', rule]], keepUntilQuit: false },
  removeAccount: { accountId: 'x' },
  undoRemoval: { accountId: 'x' },
  orderAccounts: { accountIds: ['x', 'y'] },
  refresh: { accountId: 'x', walletKey: 'y' },
  stopWaiting: undefined,
  setThresholds: { walletId: 'x/y', rule },
  getSuggestion: { walletId: 'x/y' },
  setProxyLogin: { proxy: 'proxy.example:3128', user: 'u', password: 'p', keepUntilQuit: true },
  changeSettings: { language: 'en', hideAmounts: false },
  snooze: { walletId: 'x/y', span: 'hour' },
  unsnooze: { walletId: 'x/y' },
  getHistory: { walletId: 'x/y' },
  getChart: { walletId: 'x/y', range: 'day', points: 300 },
  getSpendingUntil: { walletId: 'x/y', until: 1_800_000_000_000 },
  getTopUpForm: { walletId: 'x/y' },
  addTopUp: { walletId: 'x/y', ...topUp },
  changeTopUp: { topUpId: 'x', ...topUp },
  answerTopUp: { topUpId: 'x', answer: 'arrived' },
  getTopUpText: { topUpId: 'x', withBalance: false },
  copyTopUpText: { topUpId: 'x', withBalance: false },
  getPayIn: { walletId: 'x/y' },
  checkPayIn: { walletId: 'x/y', draft: payInDraft },
  changePayIn: { do: 'save', walletId: 'x/y', drafts: [payInDraft], anew: false },
  openPayInLink: { walletId: 'x/y', wayId: 'z' },
  copyText: { text: 'Paybill 409118' },
  getLedger: { walletId: 'x/y', from: 1, until: 2 },
  exportReadings: { of: 'wallet', walletId: 'x/y' },
  chooseImport: undefined,
  applyImport: { token: 'x' },
  exportSetup: undefined,
  chooseSetup: undefined,
  applySetup: { token: 'x', ticked: [0] },
  saveRecipient: recipientDraft,
  testRecipient: recipientDraft,
  previewRecipient: { recipientId: null, facts: recipientDraft.facts },
  removeRecipient: { recipientId: 'x' },
  getDeliveries: { recipientId: 'x' },
  getSummary: { summaryId: 1 },
  putAwaySummary: { summaryId: 1 },
  getSummaryText: { summaryId: 1 },
  previewSummary: { summaryId: 1, recipientId: 'x' },
  sendSummary: { summaryId: 1, recipientId: 'x' },
  startTelegramLink: { recipientId: null, token: '12345:x' },
  awaitTelegramLink: undefined,
  stopTelegramLink: undefined,
  saveHeartbeat: { address: 'https://hc-ping.com/x' },
  removeHeartbeat: undefined,
  getNewSecrets: undefined,
  readSheets: { bytes: new Uint8Array([0x50, 0x4b]) },
  dismissRecovery: undefined,
  openDataFolder: undefined,
  deleteEverything: { leaveKeys: false },
  getKeychain: undefined,
  deleteKeysLeft: undefined,
  forgetProxyLogin: { proxy: 'proxy.example:3128' },
  startDemo: undefined,
  leaveDemo: undefined,
  openLink: { providerId: 'jpay-africa', link: 'dashboard' },
  sendTestNotification: undefined,
  getDesktop: undefined,
  setStartAtLogin: { on: false },
  copyDiagnostics: undefined,
  getLicences: undefined,
  openLogFolder: undefined,
  networkChanged: undefined,
  holdPopover: { keep: false, place: { screen: 'wallet', walletId: 'x/y' } },
  setSecretShown: { shown: true },
  hide: undefined,
  quit: undefined
}

export const askNames = Object.keys(validPayloads) as AskName[]

/** The key of an object that stands for a value JSON cannot represent: { $beyond: 'NaN' }. */
export const NON_JSON_KEY = '$beyond'

/** Values that Electron's IPC can carry but JSON cannot, by name. */
const beyondJson = ['NaN', 'Infinity'] as const

const strangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...beyondJson.map(name => ({ [NON_JSON_KEY]: name }))),
  fc.constantFrom<unknown>(null, 2 ** 53),
  fc.constantFrom('__proto__', "'; DROP TABLE accounts; --", '../../etc/passwd', '\u0000', '1e309', ' '),
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 1, max: 3000 }).map(length => 'x'.repeat(length))
)

/** A valid payload with one member, at any depth, dropped, replaced or added. */
const mutated = (payload: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom('drop', 'replace', 'add'),
      fc.array(fc.nat(5), { maxLength: 3 }),
      strangeValue,
      fc.string()
    )
    .map(([how, path, value, key]) => mutate(payload, how, path, value, key))

function mutate(payload: unknown, how: string, path: number[], value: unknown, key: string): unknown {
  const keys = typeof payload === 'object' && payload !== null ? Object.keys(payload) : []
  const [step = 0, ...deeper] = path
  const at = keys[step % Math.max(1, keys.length)]
  if (at === undefined || payload === null || typeof payload !== 'object') return value
  const record = payload as Record<string, unknown>
  if (deeper.length > 0) return { ...record, [at]: mutate(record[at], how, deeper, value, key) }
  if (how === 'add') return { ...record, [key]: value }
  const { [at]: _, ...rest } = record
  return how === 'drop' ? rest : { ...rest, [at]: value }
}

/** Random payloads for one channel that its schema rejects; the same for the same seed. */
export function invalidPayloads(name: AskName, count: number, seed: number): unknown[] {
  const { input } = channels[name]
  const any = fc.oneof(
    { weight: 3, arbitrary: mutated(validPayloads[name]) },
    { weight: 1, arbitrary: strangeValue }
  )
  const refused = any.filter(payload => !v.safeParse(input as v.GenericSchema, payload).success)
  return fc.sample(refused, { numRuns: count, seed })
}
