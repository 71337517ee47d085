import type { WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { initialSettings } from '#domain/settings.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { account, NOW, outlook, snapshot } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { collection, payout } from '../shop.ts'
import {
  arrivedTopUp,
  lateTopUp,
  outlookWith,
  probableTopUp,
  shortTopUp,
  topUp,
  topUpForm,
  topUpText
} from '../top-up-samples.ts'
import { trail } from '../trail.ts'
import { chartOver } from './wallet.ts'

const low: WalletView = {
  ...payout,
  amount: '6480.00',
  level: 'low',
  levelSince: NOW - 92 * MINUTE,
  thresholds: { ...payout.thresholds, low: '10000', critical: '3000' },
  outlook: outlook({ basis: 'usual' }),
  trail: trail(62_000, 6_480, 18_000)
}

const shopWith = (over: Partial<WalletView>) =>
  snapshot({ accounts: [account({ wallets: [{ ...low, ...over }, collection] })] })

const withTopUps = (...topUps: readonly TopUpView[]) =>
  shopWith({ topUps, outlookWithTopUps: { ...outlookWith, basis: 'usual' } })

const open = { screen: 'wallet', walletId: low.id } as const
const form = { screen: 'topUp', walletId: low.id } as const

const answers: Scene['answers'] = {
  getProviders: cards,
  getChart: () => chartOver(24, 6_480),
  getTopUpForm: topUpForm,
  getTopUpText: topUpText,
  copyTopUpText: { copied: true },
  addTopUp: { ok: false, problem: { kind: 'twice', amount: '50000', toldAt: NOW - 4 * MINUTE } }
}

const several = [9, 7, 5, 4, 2].map((minutes, at) =>
  topUp({ id: `t${at}`, amount: `${(at + 1) * 10_000}`, sentAt: NOW - minutes * MINUTE })
)

/** Sent on a Friday afternoon, expected on Monday. */
const byBank = topUp({
  way: 'bank',
  usual: null,
  sentAt: NOW - 40 * MINUTE,
  lateAt: NOW + 3 * DAY + 2 * HOUR + 28 * MINUTE
})

const states: readonly (readonly [id: string, topUp: TopUpView])[] = [
  ['arrived', arrivedTopUp],
  ['difference', shortTopUp],
  ['probable', probableTopUp],
  ['called-off', topUp({ state: 'called-off', closedAt: NOW - 3 * MINUTE })],
  ['not-learnt', topUp({ usual: null, lateAt: NOW + 9 * MINUTE })],
  ['bank', byBank]
]

const closed = new Set(['arrived', 'called-off'])

export const topUpScenes: readonly Scene[] = [
  { id: 'top-up', snapshot: withTopUps(topUp()), open, answers },
  {
    id: 'top-up-menu',
    snapshot: withTopUps(topUp()),
    open,
    answers,
    steps: [{ press: '.top-up [aria-haspopup=menu]' }]
  },
  { id: 'top-up-late', snapshot: withTopUps(lateTopUp), open, answers, steps: [{ see: '.support' }] },
  {
    id: 'top-up-copied',
    snapshot: withTopUps(lateTopUp),
    open,
    answers,
    steps: [
      { press: '.support input' },
      { press: '.support .primary' },
      { see: '.support [role=status]:not(:empty)' }
    ]
  },
  ...states.map(
    ([state, topUp]): Scene => ({
      id: `top-up-${state}`,
      snapshot: shopWith({
        topUps: [topUp],
        outlookWithTopUps: closed.has(state) ? null : { ...outlookWith, basis: 'usual' }
      }),
      open,
      answers
    })
  ),
  {
    id: 'top-up-unseen',
    snapshot: shopWith({
      topUps: [topUp({ state: 'unseen', sentAt: NOW - 38 * MINUTE, lateAt: NOW - 14 * MINUTE })],
      reach: 'unreachable',
      reachSince: NOW - 12 * MINUTE,
      readAt: NOW - 12 * MINUTE,
      failure: { kind: 'timeout' },
      outlook: null
    }),
    open,
    answers
  },
  { id: 'top-up-no-runway', snapshot: shopWith({ topUps: [topUp()], outlook: null }), open, answers },
  {
    id: 'top-ups-several',
    snapshot: withTopUps(...several),
    open,
    answers,
    steps: [{ see: '.top-ups-more' }]
  },
  {
    id: 'top-up-hidden',
    snapshot: { ...withTopUps(lateTopUp), settings: { ...initialSettings, hideAmounts: true } },
    open,
    answers,
    steps: [{ see: '.support' }]
  },
  { id: 'balances-top-up', snapshot: withTopUps(topUp()), answers },
  {
    id: 'balances-top-up-menu',
    snapshot: withTopUps(lateTopUp),
    answers,
    steps: [{ press: '.need-row [aria-haspopup=menu]' }]
  },
  { id: 'top-up-form', snapshot: shopWith({}), open: form, answers, steps: [{ see: '.offers' }] },
  {
    id: 'top-up-form-filled',
    snapshot: shopWith({}),
    open: form,
    answers,
    steps: [
      { press: '.offers button:nth-of-type(2)' },
      { fill: '.field > .input > input:not([inputmode])', text: 'TKR4X8P2LM' },
      { see: '.note' }
    ]
  },
  {
    id: 'top-up-form-twice',
    snapshot: withTopUps(topUp()),
    open: form,
    answers,
    steps: [{ press: '.offers button:nth-of-type(2)' }, { press: '.foot .primary' }, { see: '.strip.amber' }]
  },
  {
    id: 'top-up-form-wrong',
    snapshot: shopWith({}),
    open: form,
    answers,
    steps: [
      { fill: '.top-up-amount input', text: '50,000.555' },
      { press: '.when label:nth-child(3)' },
      { fill: '.when input[type=date]', text: '2025-11-01' },
      { see: '.when .complaint' }
    ]
  },
  {
    id: 'top-up-form-hidden',
    snapshot: { ...shopWith({}), settings: { ...initialSettings, hideAmounts: true } },
    open: form,
    answers,
    steps: [{ see: '.offers' }]
  },
  {
    id: 'top-up-change',
    snapshot: withTopUps(topUp()),
    open: { screen: 'changeTopUp', walletId: low.id, topUpId: 't1' },
    answers,
    steps: [{ see: '.offers' }]
  },
  {
    id: 'pay-top-up',
    snapshot: withTopUps(topUp()),
    open: { screen: 'pay', walletId: low.id, amount: '15230' },
    answers
  }
]
