import type { FoundWallet } from '#contract/accounts.ts'
import type { SetupPreview } from '#contract/files.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { cards } from '../cards.ts'
import { account, jpay, snapshot } from '../samples.ts'
import type { Scene, Step } from '../scene.ts'
import { payout, shop } from '../shop.ts'

const open = { screen: 'connect' } as const
const answers = { getProviders: cards }

const found: FoundWallet = {
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null,
  amount: '12000.00',
  failure: null,
  suggested: { ...noThresholds, low: '3000', critical: '1000' }
}
const wallets = [found, { ...found, key: 'collection', name: 'Collection', amount: '45000.00' }]
const testConnection = { ok: true, value: { wallets, subtitle: null } } as const

const atJpay: readonly Step[] = [{ press: '[aria-describedby*=jpay-africa]' }, { see: '.steps' }]
const filledIn: readonly Step[] = [
  ...atJpay,
  { fill: '[data-field=appKey]', text: 'app-key-0123456789' },
  { fill: '[data-field=appSecret]', text: 'app-secret-0123456789' }
]
const tested: readonly Step[] = [...filledIn, { press: '.foot .button:first-child' }]
const failed = (id: string, failure: Failure): Scene => ({
  id: `connect-${id}`,
  snapshot: shop,
  open,
  answers: { ...answers, testConnection: { ok: false, failure } },
  steps: [...tested, { see: '[role=alert], .complaint' }]
})

const customApi: ProviderCard = {
  id: 'custom-json',
  name: 'Custom JSON API',
  monogram: { letters: '{ }', color: '#475569' },
  tagline: { en: 'JSON', sw: 'JSON', fr: 'JSON' },
  mapped: true,
  environments: [],
  fields: [
    ...['url', 'method', 'auth', 'clientAuth', 'headers', 'mapping'].map(id => ({
      id,
      label: id,
      kind: 'text' as const,
      required: false
    })),
    { id: 'apiKey', label: 'API key', kind: 'secret', required: false }
  ],
  links: {},
  interval: { initial: 5, least: 1 }
}
/** A key in the open, and one behind a placeholder. */
const mappingValues = {
  url: 'https://api.duka.example/9f86d081884c7d659a2feaa0c55ad015/balance?key={{apiKey}}',
  method: 'GET',
  auth: 'none',
  clientAuth: 'body',
  headers: '[]',
  mapping: '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
}

const place = { screen: 'account', accountId: 'a1' } as const

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
    }
  ],
  leftOut: [{ name: 'Old till', why: 'unencrypted' }]
}
const custom = { ...jpay, id: 'custom-json', name: 'Custom JSON API', mapped: true as const, fields: [] }
const unopened = account({ unopened: true, secretFields: [], lastReadAt: null, nextAt: null, wallets: [] })

export const accountScenes: readonly Scene[] = [
  { id: 'providers', snapshot: snapshot({ accounts: [] }), open, answers },
  { id: 'connect', snapshot: shop, open, answers, steps: atJpay },
  {
    id: 'connect-found',
    snapshot: shop,
    open,
    answers: { ...answers, testConnection },
    steps: [...tested, { see: '.note' }]
  },
  {
    id: 'connect-slow',
    snapshot: shop,
    open,
    answers: { ...answers, testConnection: () => new Promise(() => undefined) },
    isSlow: true,
    steps: [...tested, { see: '.strip' }]
  },
  failed('rejected', { kind: 'rejected' }),
  failed('unresolved', { kind: 'unresolved', problem: 'notFound' }),
  failed('proxy', { kind: 'proxy', problem: 'password', proxy: 'proxy.example:3128' }),
  failed('proxy-realm', { kind: 'proxy', problem: 'otherRealm', proxy: 'proxy.example:3128' }),
  failed('proxy-scheme', {
    kind: 'proxy',
    problem: 'scheme',
    proxy: 'proxy.example:3128',
    schemes: ['Negotiate', 'NTLM']
  }),
  failed('proxy-scheme-unnamed', {
    kind: 'proxy',
    problem: 'scheme',
    proxy: 'proxy.example:3128',
    schemes: []
  }),
  failed('proxy-refused', { kind: 'proxy', problem: 'refused', proxy: 'proxy.example:3128' }),
  failed('inspected', { kind: 'certificate', problem: 'inspected' }),
  failed('impersonated', { kind: 'certificate', problem: 'impersonated' }),
  failed('field', { kind: 'field', field: 'appKey', problem: 'empty' }),
  {
    id: 'connect-marks',
    snapshot: shop,
    open,
    answers: { ...answers, testConnection },
    steps: [...filledIn, { press: '.foot .primary' }, { see: 'fieldset.marks' }]
  },
  {
    id: 'connect-mapping-file',
    snapshot: shop,
    open,
    answers: { getProviders: [customApi], openMapping: { kind: 'ready', values: mappingValues } },
    steps: [
      { press: '[aria-describedby*=custom-json]' },
      { press: '.custom-actions .button:last-of-type' },
      { press: '.custom-actions .small' },
      { see: '.mapping-preview .complaint' }
    ]
  },
  { id: 'account', snapshot: shop, open: place, answers },
  {
    id: 'account-rejected',
    snapshot: snapshot({ accounts: [account({ reach: 'rejected', failure: { kind: 'rejected' } })] }),
    open: place,
    answers
  },
  {
    id: 'account-key-again',
    snapshot: shop,
    open: place,
    answers,
    steps: [
      { press: '.fold' },
      { fill: '[data-field=baseUrl]', text: 'https://payments.duka.example/jpay' },
      { press: '.foot .button:first-child' },
      { see: '[data-field=appKey][aria-invalid=true]' }
    ]
  },
  { id: 'settings', snapshot: shop, open: { screen: 'settings' }, answers },
  {
    id: 'settings-alerts',
    snapshot: {
      ...shop,
      notificationTrouble: true,
      settings: { ...initialSettings, quiet: { ...initialSettings.quiet, enabled: true } }
    },
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.section:nth-of-type(2)' }]
  },
  {
    id: 'settings-shortcut-taken',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getDesktop: { version: '0.1.0', startsAtLogin: true, shortcut: 'taken', canHideFromCapture: true }
    },
    steps: [{ see: '.outcome.setting-bad' }]
  },
  {
    id: 'settings-shortcut-pressed',
    snapshot: shop,
    open: { screen: 'settings' },
    answers,
    steps: [{ press: '[aria-pressed]' }, { see: '[aria-pressed="true"]' }]
  },
  {
    id: 'licences',
    snapshot: shop,
    open: { screen: 'licences' },
    answers,
    steps: [{ press: '.licence summary' }, { see: '.licence[open]' }]
  },
  {
    id: 'settings-stored-keys',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getKeychain: { proxies: ['proxy.office.example:3128', 'cache.branch.example:8080'], keysLeft: 2 }
    },
    steps: [{ see: '.keys-left' }]
  },
  {
    id: 'settings-keys-remain',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      deleteEverything: { ok: false, failure: { kind: 'keychain', problem: 'absent' }, keys: 5 }
    },
    steps: [
      { press: '.closing .danger' },
      { press: '[role=alertdialog] .danger' },
      { see: '[role=alertdialog] .danger:not([aria-busy=true])' }
    ]
  },
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
  { id: 'account-unopened', snapshot: snapshot({ accounts: [unopened] }), open: place, answers },
  {
    id: 'settings-end',
    snapshot: shop,
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.closing' }]
  }
]
