import type { SetupPreview } from '#contract/files.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { cards } from '../cards.ts'
import { account, jpay, snapshot } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { payout, shop } from '../shop.ts'

const setUp: SetupPreview = {
  token: 't',
  file: 'salio-setup-2025-11-21.json',
  changes: [
    {
      kind: 'account',
      name: 'Main shop',
      providerId: 'jpay-africa',
      destinations: [{ method: null, host: 'api.jpay.africa', place: 'internet', encrypted: true }],
      interval: 5,
      wallets: [
        {
          name: 'Payout',
          currency: 'KES',
          thresholds: { ...noThresholds, low: '20000', critical: '5000' }
        }
      ]
    },
    {
      kind: 'account',
      name: 'Till 2',
      providerId: 'custom-json',
      destinations: [{ method: 'POST', host: 'api.till.example', place: 'internet', encrypted: true }],
      interval: 60,
      wallets: []
    },
    {
      kind: 'thresholds',
      account: 'Depot',
      wallet: 'Payout',
      currency: 'KES',
      before: { ...noThresholds, low: '20000' },
      after: { ...noThresholds, low: '30000', critical: '5000' }
    },
    { kind: 'setting', name: 'appearance', before: 'system', after: 'dark' }
  ],
  choices: [
    {
      kind: 'account',
      name: 'SMS bridge',
      providerId: 'voicepact',
      destinations: [{ method: null, host: '192.168.1.20:8000', place: 'network', encrypted: false }],
      interval: 5,
      wallets: []
    },
    { kind: 'setting', name: 'updates', before: true, after: false },
    {
      kind: 'setting',
      name: 'quiet',
      before: initialSettings.quiet,
      after: { ...initialSettings.quiet, enabled: true, criticalComesThrough: false }
    },
    { kind: 'recipient', name: 'Asha Njeri', way: 'ntfy', target: 'ntfy.sh/salio-h3kTq8xWm2vRz5nL' },
    {
      kind: 'recipient',
      name: 'Accounts office',
      way: 'email',
      target: 'accounts@mwembe.example (smtp.gmail.com)'
    }
  ],
  leftOut: [
    { name: 'Old till', why: 'unencrypted' },
    { name: 'Stock system', why: 'recipient' }
  ]
}
const custom = { ...jpay, id: 'custom-json', name: 'Custom JSON API', mapped: true as const, fields: [] }
const unopened = account({ unopened: true, secretFields: [], lastReadAt: null, nextAt: null, wallets: [] })

export const setUpScenes: readonly Scene[] = [
  {
    id: 'settings-set-up',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: { getProviders: [...cards, custom], chooseSetup: { kind: 'ready', preview: setUp } },
    steps: [{ press: '.import-setup' }, { see: '.import' }]
  },
  {
    id: 'balances-unopened',
    snapshot: snapshot({
      accounts: [
        {
          ...unopened,
          wallets: [
            {
              ...payout,
              id: 'a1/payout',
              amount: null,
              readAt: null,
              level: 'healthy',
              trail: [],
              outlook: null,
              today: null,
              spentToday: null,
              lastTopUp: null,
              levelSince: null
            }
          ]
        },
        { ...unopened, id: 'a2', providerId: 'custom-json', name: 'Till 2', values: { auth: 'none' } }
      ]
    }),
    answers: { getProviders: [...cards, custom] }
  },
  {
    id: 'account-unopened',
    snapshot: snapshot({ accounts: [unopened] }),
    open: { screen: 'account', accountId: 'a1' },
    answers: { getProviders: cards }
  }
]
