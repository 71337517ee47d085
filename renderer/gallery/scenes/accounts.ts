import type { FoundWallet } from '#contract/accounts.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { AnswerNode } from '#domain/custom-api/answer.ts'
import { cards } from '../cards.ts'
import { account, snapshot } from '../samples.ts'
import type { Scene, Step } from '../scene.ts'
import { shop } from '../shop.ts'

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
    ...['url', 'method', 'clientAuth', 'headers', 'mapping'].map(id => ({
      id,
      label: id,
      kind: 'text' as const,
      required: false
    })),
    {
      id: 'auth',
      label: 'Sign in with',
      kind: 'choice',
      required: true,
      initial: 'none',
      options: [
        { id: 'none', name: { en: 'Nothing', sw: 'Bila kitu', fr: 'Rien' } },
        { id: 'header', name: { en: 'A key', sw: 'Ufunguo', fr: 'Une clé' } }
      ]
    },
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

const leaf = (path: readonly string[], text: string, over: Partial<AnswerNode> = {}): AnswerNode => ({
  path,
  kind: 'text',
  text,
  isPrivate: false,
  size: 0,
  members: [],
  ...over
})
const branch = (path: readonly string[], members: readonly AnswerNode[]): AnswerNode =>
  leaf(path, '', { kind: 'object', text: null, size: members.length, members })

/** An answer with a balance, its currency, and what must not be shown unasked. */
const answer = branch(
  [],
  [
    branch(
      ['data'],
      [
        leaf(['data', 'available'], '48250.75', { kind: 'number' }),
        leaf(['data', 'currency'], 'KES'),
        leaf(['data', 'till'], 'Till 2, Kariakoo')
      ]
    ),
    leaf(['token'], 'b7d1', { isPrivate: true })
  ]
)

const place = { screen: 'account', accountId: 'a1' } as const

export const accountScenes: readonly Scene[] = [
  { id: 'providers', snapshot: snapshot({ accounts: [] }), open, answers },
  {
    id: 'providers-in-vain',
    snapshot: snapshot({ accounts: [] }),
    open,
    answers: { getProviders: [...cards, customApi] },
    steps: [{ fill: '[type=search]', text: 'M-Pesa' }, { see: '.provider.apart' }]
  },
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
    id: 'custom-json',
    snapshot: shop,
    open,
    answers: {
      getProviders: [customApi],
      readAnswer: { ok: true, value: { root: answer, isCut: false } }
    },
    steps: [
      { press: '[aria-describedby*=custom-json]' },
      { fill: '[data-field=url]', text: 'https://api.duka.example/balance' },
      { press: '.custom-actions .button' },
      { press: '.tree-row.number' },
      { see: '.mapped' }
    ]
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
  }
]
