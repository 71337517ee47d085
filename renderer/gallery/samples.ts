import type { HistoryLine } from '#contract/alerts.ts'
import type { AccountView, Snapshot, WalletView } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { initialSettings } from '#domain/settings.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'

/** A Friday, 14:32 in this computer's time zone, in wall-clock milliseconds. */
export const NOW = new Date(2025, 10, 21, 14, 32).getTime()

const same = (text: string) => ({ en: text, sw: text, fr: text })

export const jpay: ProviderCard = {
  id: 'jpay-africa',
  name: 'JPay Africa',
  monogram: { letters: 'JP', color: '#0f766e' },
  tagline: same('Collection and payout wallets'),
  environments: [
    { id: 'production', name: same('Production'), baseUrl: 'https://api.jpay.africa/api/v1' },
    { id: 'sandbox', name: same('Sandbox'), baseUrl: 'https://sandbox.api.jpay.africa/api/v1' }
  ],
  fields: [
    { id: 'appKey', label: 'App key', kind: 'secret', required: false },
    { id: 'appSecret', label: 'App secret', kind: 'secret', required: false },
    { id: 'accessToken', label: 'Access token', kind: 'secret', required: false },
    { id: 'baseUrl', label: 'Base URL', kind: 'url', required: false, advanced: true }
  ],
  alternatives: [['appKey', 'appSecret'], ['accessToken']],
  links: { dashboard: 'https://merchants.jpay.africa' },
  interval: { initial: 5, least: 1 }
}

export const africasTalking: ProviderCard = {
  id: 'africas-talking',
  name: "Africa's Talking",
  monogram: { letters: 'AT', color: '#b45309' },
  tagline: same('SMS, airtime and data credit'),
  newKeyIsSlow: true,
  environments: [],
  fields: [
    { id: 'username', label: 'Username', kind: 'text', required: true },
    { id: 'apiKey', label: 'API key', kind: 'secret', required: true },
    {
      id: 'balances',
      label: 'Balances',
      kind: 'choices',
      required: false,
      options: [
        { id: 'application', name: same('Application') },
        { id: 'data', name: same('Mobile data') }
      ],
      initial: 'application'
    }
  ],
  sms: { account: 'username', needsSender: false },
  links: { dashboard: 'https://account.africastalking.com', topUp: 'https://account.africastalking.com' },
  interval: { initial: 60, least: 15 }
}

export const wallet = (over: Partial<WalletView> = {}): WalletView => ({
  id: 'a1/payout',
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null,
  amount: '45000.00',
  readAt: NOW,
  level: 'healthy',
  levelSince: null,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  thresholds: { ...noThresholds, low: '20000', critical: '5000' },
  snoozedUntil: null,
  today: null,
  spentToday: null,
  lastTopUp: null,
  outlook: null,
  topUps: [],
  outlookWithTopUps: null,
  trail: [
    [NOW - 20 * HOUR, '52000.00'],
    [NOW - 9 * HOUR, '48000.00'],
    [NOW - 2 * HOUR, '45000.00']
  ],
  ...over
})

/** Runs out in 130 minutes, at 16:42. */
export const outlook = (over: Partial<Outlook> = {}): Outlook => ({
  perHour: '1480',
  runsOut: { earliest: NOW + 70 * MINUTE, likely: NOW + 130 * MINUTE, latest: NOW + 190 * MINUTE },
  confidence: 'good',
  basis: 'recent',
  ...over
})

export const critical = wallet({ amount: '3250.00', level: 'critical', levelSince: NOW - 12 * MINUTE })

export const account = (over: Partial<AccountView> = {}): AccountView => ({
  id: 'a1',
  providerId: 'jpay-africa',
  name: 'Main shop',
  environment: 'production',
  values: {},
  secretFields: ['appKey', 'appSecret'],
  intervalMinutes: 5,
  demo: false,
  subtitle: null,
  reach: 'fresh',
  reachSince: null,
  failure: null,
  lastReadAt: NOW,
  nextAt: NOW + 3 * MINUTE,
  reading: false,
  keptUntilQuit: false,
  unopened: false,
  total: null,
  wallets: [wallet()],
  ...over
})

export const snapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  at: NOW,
  network: null,
  settings: initialSettings,
  language: 'en',
  demo: false,
  snoozedUntil: null,
  notificationTrouble: false,
  notShown: [],
  dataStatus: null,
  accounts: [account()],
  recipients: [],
  heartbeat: null,
  summary: null,
  removed: [],
  ...over
})

export const entry = (over: Partial<HistoryLine> = {}): HistoryLine => ({
  at: NOW,
  subject: {
    kind: 'wallet',
    walletId: 'a1/payout',
    name: 'Payout',
    account: 'Main shop',
    provider: 'JPay Africa'
  },
  what: 'critical',
  balance: { currency: 'KES', amount: '4900.00' },
  outcome: { kind: 'told', at: NOW },
  ...over
})
