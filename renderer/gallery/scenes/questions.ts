import type { Ledger } from '#contract/insights.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { account, NOW, snapshot } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { collection, payout, shop } from '../shop.ts'

const pay = (walletId: string, amount: string) => ({ screen: 'pay', walletId, amount }) as const
const open = { screen: 'ledger', walletId: payout.id } as const
const answers = { getProviders: cards }

const movement = (hoursAgo: number, kind: Movement['kind'], amount: string): Movement => ({
  at: NOW - hoursAgo * HOUR,
  after: NOW - hoursAgo * HOUR - 5 * MINUTE,
  kind,
  amount,
  balance: '1',
  afterGap: false
})

const ledger: Ledger = {
  opening: { amount: '6450.00', at: NOW - 14 * HOUR },
  closing: { amount: '3250.00', at: NOW },
  movements: [movement(5, 'spending', '1500'), movement(4, 'spending', '2000'), movement(2, 'topUp', '300')],
  gaps: [{ from: NOW - 3 * HOUR, until: NOW - 2 * HOUR }],
  downsampled: true
}

const paid = 'Time,Amount\n21/11/2025 09:30,1500\n21/11/2025 10:30,1900\n21/11/2025 13:00,40\n'

export const questionScenes: readonly Scene[] = [
  { id: 'pay', snapshot: shop, open: pay(payout.id, ''), answers },
  { id: 'pay-yes', snapshot: shop, open: pay(collection.id, '12,000'), answers },
  {
    id: 'pay-slow',
    snapshot: snapshot({
      accounts: [account({ wallets: [{ ...collection, readAt: NOW - 4 * MINUTE }] })]
    }),
    open: pay(collection.id, '12,000'),
    answers: { ...answers, refresh: () => new Promise(() => undefined) },
    isSlow: true,
    steps: [{ see: '.strip' }]
  },
  { id: 'pay-short', snapshot: shop, open: pay(payout.id, '12,000'), answers },
  { id: 'pay-unclear', snapshot: shop, open: pay(payout.id, 'twelve'), answers },
  {
    id: 'pay-list',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers,
    steps: [
      { fill: '.drop textarea', text: 'Name,Net pay\nAmina,1500.50\nJuma,2500\nSalim,3100\n' },
      { see: '.verdict' }
    ]
  },
  {
    id: 'pay-list-bad',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers,
    steps: [
      { fill: '.drop textarea', text: 'Name,Net pay\nAmina,1500\nJuma,two\nSalim,-30\nAsha,\n' },
      { see: '.list-card' }
    ]
  },
  { id: 'ledger', snapshot: shop, open, answers: { ...answers, getLedger: ledger } },
  {
    id: 'ledger-list',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: ledger },
    steps: [{ fill: '.drop textarea', text: paid }, { see: '.verdict' }]
  },
  {
    id: 'ledger-none',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: { ...ledger, opening: null, movements: [] } }
  }
]
