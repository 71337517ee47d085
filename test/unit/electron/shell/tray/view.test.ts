import { describe, expect, it } from 'vitest'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { recipient, refusedRecipient } from '#renderer/gallery/recipient-samples.ts'
import { trayView } from '#shell/tray/view.ts'

const at = new Date(2026, 10, 20, 14, 32).getTime()

const wallet = (changes: Partial<WalletView> = {}): WalletView => ({
  id: 'a1/payout',
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null,
  amount: '3250.00',
  readAt: at,
  level: 'healthy',
  levelSince: null,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  thresholds: { ...noThresholds, low: '3000' },
  snoozedUntil: null,
  today: null,
  spentToday: null,
  lastTopUp: null,
  outlook: null,
  topUps: [],
  outlookWithTopUps: null,
  trail: [],
  ...changes
})

const account = (wallets: readonly WalletView[], changes: Partial<AccountView> = {}): AccountView => ({
  id: 'a1',
  providerId: 'jpay-africa',
  name: 'Main shop',
  environment: 'production',
  values: {},
  secretFields: [],
  intervalMinutes: 5,
  demo: false,
  subtitle: null,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  lastReadAt: at,
  nextAt: null,
  reading: false,
  keptUntilQuit: false,
  unopened: false,
  total: null,
  wallets,
  ...changes
})

const shown = (accounts: readonly AccountView[], changes: Partial<Snapshot> = {}): Snapshot => ({
  at,
  network: null,
  settings: initialSettings,
  language: 'en',
  demo: false,
  snoozedUntil: null,
  notificationTrouble: false,
  notShown: [],
  dataStatus: null,
  accounts,
  recipients: [],
  heartbeat: null,
  summary: null,
  removed: [],
  ...changes
})

const view = (accounts: readonly AccountView[], changes: Partial<Snapshot> = {}) =>
  trayView(shown(accounts, changes), id => (id === 'jpay-africa' ? 'JPay Africa' : id), false)

describe('the tray', () => {
  it('invites the user to connect a wallet on first run', () => {
    expect(view([])).toEqual({
      state: 'firstRun',
      strokes: 'system',
      tooltip: 'Connect a wallet to begin',
      lines: [],
      title: '',
      topUps: [],
      summary: null,
      snoozed: false
    })
  })

  it('leads to the summary while there is one', () => {
    const summary = { id: 7, kind: 'closing' } as Snapshot['summary']
    expect(view([account([wallet()])], { summary }).summary).toEqual({
      text: 'This evening',
      place: { screen: 'summary', summaryId: 7 }
    })
  })

  it('says that all is well, with the time of the oldest reading', () => {
    const older = wallet({ id: 'a1/collection', readAt: at - 60_000 })
    expect(view([account([wallet(), older])])).toEqual({
      state: 'healthy',
      strokes: 'system',
      tooltip: 'All 2 wallets are healthy, 14:31',
      lines: [],
      title: '',
      topUps: [],
      summary: null,
      snoozed: false
    })
  })

  it('claims nothing before the first reading', () => {
    const unread = account([wallet({ amount: null, readAt: null })])
    expect(view([unread])).toMatchObject({ state: 'firstRun', tooltip: 'Reading your wallets' })
  })

  it('adds the time to a balance that is not fresh', () => {
    const { lines } = view([account([wallet({ level: 'critical', reach: 'stale' })])])
    expect(lines[0]?.text).toBe('Main shop · Payout: Critical, KES\u00a03,250.00 · Last known 14:32')
  })

  it('shows the worst level and lists the worst wallet first', () => {
    const low = wallet({ id: 'a1/airtime', name: 'Airtime', level: 'low' })
    const critical = wallet({ level: 'critical' })
    const { state, lines, tooltip, topUps } = view([account([low, critical])])
    expect(topUps).toEqual([
      { text: 'How to top up Main shop · Payout', place: { screen: 'pay-in', walletId: 'a1/payout' } },
      { text: 'I have topped up Main shop · Payout', place: { screen: 'topUp', walletId: 'a1/payout' } },
      { text: 'How to top up Main shop · Airtime', place: { screen: 'pay-in', walletId: 'a1/airtime' } },
      { text: 'I have topped up Main shop · Airtime', place: { screen: 'topUp', walletId: 'a1/airtime' } }
    ])
    expect(state).toBe('critical')
    expect(lines).toEqual([
      {
        text: 'Main shop · Payout: Critical, KES\u00a03,250.00',
        place: { screen: 'wallet', walletId: 'a1/payout' }
      },
      {
        text: 'Main shop · Airtime: Low, KES\u00a03,250.00',
        place: { screen: 'wallet', walletId: 'a1/airtime' }
      }
    ])
    expect(tooltip).toBe(lines.map(line => line.text).join('\n'))
  })

  it('asks nobody to top up what is billed afterwards', () => {
    const billed = wallet({ level: 'critical', kind: 'postpaid' })
    expect(view([account([billed])])).toMatchObject({ state: 'critical', topUps: [] })
  })

  it('leaves out an inactive wallet', () => {
    expect(view([account([wallet({ level: 'critical', active: false }), wallet()])])).toMatchObject({
      state: 'healthy',
      tooltip: 'Your wallet is healthy, 14:32'
    })
  })

  it('shows an unreadable account and links to it', () => {
    const failure = { kind: 'rejected' } as const
    const refused = account([wallet({ reach: 'rejected', failure })], { reach: 'rejected', failure })
    expect(view([refused])).toEqual({
      state: 'unreadable',
      strokes: 'system',
      tooltip: 'JPay Africa · Main shop: Key rejected',
      lines: [
        { text: 'JPay Africa · Main shop: Key rejected', place: { screen: 'account', accountId: 'a1' } }
      ],
      title: '',
      topUps: [],
      summary: null,
      snoozed: false
    })
  })

  it('shows a single failing wallet', () => {
    const failure = { kind: 'down', status: 503 } as const
    const alone = account([wallet(), wallet({ id: 'a1/data', reach: 'unreachable', failure })])
    expect(view([alone])).toMatchObject({
      state: 'unreadable',
      lines: [{ text: 'JPay Africa · Main shop: Not answering', place: { screen: 'balances' } }]
    })
  })

  it('puts a critical wallet before an unreadable account', () => {
    const failure = { kind: 'rejected' } as const
    const { state, lines } = view([
      account([], { id: 'a2', reach: 'rejected', failure }),
      account([wallet({ level: 'critical' })])
    ])
    expect(state).toBe('critical')
    expect(lines.map(({ place }) => place.screen)).toEqual(['wallet', 'account'])
  })

  it('does not count a throttled account as unreadable', () => {
    const failure = { kind: 'throttled', until: null } as const
    const throttled = account([wallet({ reach: 'throttled', failure })], { reach: 'throttled', failure })
    expect(view([throttled]).state).toBe('healthy')
  })

  it.each([
    ['offline', 'No internet. These are the last known balances.'],
    ['portal', 'This network wants you to sign in. Open a browser and sign in. Salio then reads by itself.']
  ] as const)('says what is wrong with the network (%s), whatever the levels', (trouble, tooltip) => {
    const critical = account([wallet({ level: 'critical' })])
    expect(view([critical], { network: { trouble, since: 0 } })).toMatchObject({ state: 'offline', tooltip })
  })

  it('contains no balance while amounts are hidden', () => {
    const { lines, tooltip } = view([account([wallet({ level: 'low' })])], {
      settings: { ...initialSettings, hideAmounts: true }
    })
    expect(lines[0]?.text).toBe('Main shop · Payout: Low')
    expect(tooltip).not.toContain('3,250')
  })

  it('contains no balance while the screen is locked', () => {
    const low = account([wallet({ level: 'low' })])
    const snapshot = { ...shown([low]), settings: { ...initialSettings, pinnedWallet: 'a1/payout' } }
    const provider = () => 'JPay Africa'
    expect(trayView(snapshot, provider, false)).toMatchObject({ title: 'KES\u00a03,250.00' })
    const { lines, title, tooltip } = trayView(snapshot, provider, true)
    expect([lines[0]?.text, title]).toEqual(['Main shop · Payout: Low', ''])
    expect(tooltip).not.toContain('3,250')
  })

  it('names three in the tooltip and five in the menu, and counts the rest', () => {
    const many = Array.from({ length: 7 }, (_, n) => wallet({ id: `a1/${n}`, name: `W${n}`, level: 'low' }))
    const { lines, tooltip } = view([account(many)], {
      settings: { ...initialSettings, hideAmounts: true }
    })
    expect(lines).toHaveLength(5)
    expect(tooltip.split('\n')).toEqual([
      'Main shop · W0: Low',
      'Main shop · W1: Low',
      'Main shop · W2: Low',
      'and 4 more'
    ])
  })

  it('shows paused while all alerts are snoozed, and until when', () => {
    const paused = view([account([wallet({ level: 'critical' })])], { snoozedUntil: at + 3_600_000 })
    expect(paused).toMatchObject({ state: 'paused', snoozed: true })
    expect(paused.tooltip.split('\n')).toEqual([
      'Alerts are snoozed until 15:32',
      'Main shop · Payout: Critical, KES\u00a03,250.00'
    ])
  })

  it('has a line in the menu for who is not told, below the wallets', () => {
    const names = ['Asha', 'Otieno', 'Stock system']
    const { lines, tooltip } = view([account([wallet()])], {
      recipients: names.map(name => ({ ...refusedRecipient, name }))
    })
    expect(lines).toEqual([
      { text: 'Asha is not being told', place: { screen: 'people' } },
      { text: 'Otieno is not being told', place: { screen: 'people' } }
    ])
    expect(tooltip).toBe('Your wallet is healthy, 14:32')
    expect(view([account([wallet()])], { recipients: [recipient()] }).lines).toEqual([])
  })

  it('stays within the limit of a Windows tooltip', () => {
    const long = Array.from({ length: 4 }, (_, n) =>
      wallet({ id: `a1/${n}`, name: 'A rather long name of a wallet', level: 'critical' })
    )
    expect(view([account(long)]).tooltip.length).toBeLessThanOrEqual(127)
  })

  it('uses the current language', () => {
    expect(view([account([wallet()])], { language: 'fr' }).tooltip).toBe('Votre portefeuille va bien, 14:32')
  })
})
