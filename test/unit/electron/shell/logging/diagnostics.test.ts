import { expect, test } from 'vitest'
import type { AccountView, Snapshot } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { diagnostics, type SystemInfo } from '#shell/logging/diagnostics.ts'

const NOW = Date.UTC(2026, 10, 20, 9)
/** Placed wherever data belongs to the user or comes from a provider; must never appear in the report. */
const MARKER = 'M4rked'

const wallet = (over: Partial<AccountView['wallets'][number]> = {}): AccountView['wallets'][number] => ({
  id: `${MARKER}/payout`,
  key: MARKER,
  name: MARKER,
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: MARKER,
  amount: '7134988.11',
  readAt: NOW,
  level: 'healthy',
  levelSince: null,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  thresholds: { ...noThresholds, low: '7134988.12', critical: '7134988.13' },
  snoozedUntil: null,
  today: '7134988.14',
  spentToday: '7134988.15',
  lastTopUp: { at: NOW, amount: '7134988.16' },
  outlook: null,
  topUps: [],
  outlookWithTopUps: null,
  trail: [[NOW, '7134988.17']],
  ...over
})

const account = (over: Partial<AccountView>): AccountView => ({
  id: MARKER,
  providerId: 'jpay-africa',
  name: MARKER,
  environment: MARKER,
  values: { username: MARKER, baseUrl: `https://${MARKER}.example` },
  secretFields: [MARKER],
  intervalMinutes: 5,
  demo: false,
  subtitle: MARKER,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  lastReadAt: NOW - 2 * MINUTE,
  nextAt: NOW,
  reading: false,
  keptUntilQuit: false,
  unopened: false,
  total: { currency: 'KES', amount: '7134988.18' },
  wallets: [wallet(), wallet({ level: 'low' })],
  ...over
})

const snapshot = (accounts: readonly AccountView[]): Snapshot => ({
  at: NOW,
  network: null,
  settings: { ...initialSettings, pinnedWallet: `${MARKER}/payout` },
  language: 'sw',
  demo: false,
  snoozedUntil: null,
  notificationTrouble: false,
  notShown: [],
  dataStatus: null,
  accounts,
  recipients: [],
  heartbeat: null,
  summary: null,
  removed: [{ id: MARKER, name: MARKER, providerId: 'muda' }]
})

const surroundings: SystemInfo = {
  versions: { Electron: '45.4.1', Chromium: '152.0.1', Node: '24.1.0' },
  system: 'linux 6.1.0 x64',
  desktop: ['XFCE', 'x11', 'x11'],
  locales: ['sw-KE', 'en-GB'],
  displays: [{ width: 1366, height: 768, scale: 1 }]
}
const desktop = {
  version: '0.1.0',
  startsAtLogin: true,
  loginNeedsApproval: false,
  shortcut: 'taken',
  canHideFromCapture: false,
  canChooseIcon: true
} as const
const report = (
  accounts: readonly AccountView[],
  failures = [] as Parameters<typeof diagnostics>[0]['failures']
) => diagnostics({ systemInfo: surroundings, desktop, failures, snapshot: snapshot(accounts) })

test('describes the system and the state of every account', () => {
  const failures = [{ providerId: 'muda', failure: 'down (503)', count: 3, at: NOW - 10 * MINUTE }]
  const muda = account({
    providerId: 'muda',
    reach: 'unreachable',
    failure: { kind: 'down', status: 503 },
    lastReadAt: null,
    keptUntilQuit: true,
    wallets: [wallet({ failure: { kind: 'timeout' } }), wallet({ active: false })]
  })
  expect(report([account({}), muda], failures)).toBe(
    `Salio 0.1.0, Electron 45.4.1, Chromium 152.0.1, Node 24.1.0
System: linux 6.1.0 x64; desktop: XFCE, x11, x11
Displays: 1366 × 768 at 1
Language: sw (system; system sw-KE, en-GB); appearance: system
Starts at login: true; shortcut: taken
Notifications: on; quiet hours: off; snoozed: false
Network: well; accounts: 2; wallets: 4 (2 healthy, 1 low, 1 inactive)
jpay-africa: fresh, read 2 min ago, every 5 min, wallets: 2
muda: unreachable, down (503), never read, every 5 min, wallets: 2 (1 timeout), keys in memory
Failures since the start, the last one first:
muda: down (503), 3 ×, 10 min ago
`
  )
})

const revealing: readonly Failure[] = [
  { kind: 'permission', permission: MARKER },
  { kind: 'proxy', problem: 'password', proxy: `${MARKER}.example:3128` },
  { kind: 'field', field: MARKER, problem: 'malformed' }
]

test('contains no name, amount, threshold, address or field of the user', () => {
  const text = report(revealing.map(failure => account({ failure, wallets: [wallet({ failure })] })))
  expect(text).toContain('proxy (password)')
  expect(text).not.toContain(MARKER)
  expect(text).not.toContain('7134988')
})

test('system values are included only if they are plain words', () => {
  const odd = { ...surroundings, desktop: [`GNOME\n${'x'.repeat(50)}`, 'a b', undefined], locales: ['<b>'] }
  const text = diagnostics({ systemInfo: odd, desktop, failures: [], snapshot: snapshot([]) })
  expect(text).toContain('desktop: ?, ?, ?')
  expect(text).toContain('system ?)')
  expect(text).toContain('No failures since the start.')
})
