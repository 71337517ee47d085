import { initialSettings } from '#domain/settings.ts'
import { initialSummaryTimes } from '#domain/summary/times.ts'
import { HOUR } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { account, critical, NOW, snapshot, wallet } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { airtime, mainShop, payout, shop, vouchers } from '../shop.ts'
import {
  cardOf,
  fineSummary,
  lateSummary,
  longSummary,
  missedSummary,
  needs,
  pageOf,
  summary
} from '../summary-samples.ts'

/** As the shop was when the summary was made. */
const EARLIER = NOW - 9 * HOUR
const morning = {
  ...shop,
  accounts: [
    { ...mainShop, wallets: [{ ...payout, levelSince: EARLIER }, ...mainShop.wallets.slice(1)] },
    { ...vouchers, wallets: vouchers.wallets.map(each => ({ ...each, levelSince: EARLIER })) },
    {
      ...airtime,
      reachSince: EARLIER,
      wallets: airtime.wallets.map(each => ({ ...each, reachSince: EARLIER }))
    }
  ]
}
const fine = snapshot({ accounts: [account({ wallets: [wallet()] })], summary: cardOf(fineSummary) })
const hidden = { ...initialSettings, hideAmounts: true }
const on = {
  ...initialSummaryTimes,
  morning: { ...initialSummaryTimes.morning, on: true },
  closing: { ...initialSummaryTimes.closing, on: true }
}
const timed = { ...shop, settings: { ...initialSettings, summaries: on } }

const answers = { getProviders: cards }
const page = (of: Parameters<typeof pageOf>[0]) => ({ ...answers, getSummary: pageOf(of) })
const open = { screen: 'summary', summaryId: 7 } as const
const times = { screen: 'summaryTimes' } as const

export const summaryScenes: readonly Scene[] = [
  { id: 'summary-card', snapshot: { ...morning, summary: cardOf(summary()) }, answers },
  {
    id: 'summary-card-later-critical',
    snapshot: {
      ...morning,
      accounts: [
        ...morning.accounts,
        account({
          id: 'a5',
          name: 'Kisumu',
          wallets: [wallet({ ...critical, id: 'a5/float', name: 'Float' })]
        })
      ],
      summary: cardOf(summary())
    },
    answers
  },
  {
    id: 'summary-card-many',
    snapshot: {
      ...morning,
      summary: cardOf(
        summary({
          needs: [
            ...needs,
            {
              kind: 'unreadableAccount',
              accountId: 'a9',
              accountName: 'Kampala',
              since: null,
              failure: null,
              wallets: 0
            },
            ...needs,
            ...needs.slice(1)
          ]
        })
      )
    },
    answers
  },
  { id: 'summary-card-fine', snapshot: fine, answers },
  { id: 'summary-card-late', snapshot: { ...morning, summary: cardOf(lateSummary) }, answers },
  {
    id: 'summary-card-hidden',
    snapshot: { ...morning, settings: hidden, summary: cardOf(summary()) },
    answers
  },
  { id: 'summary', snapshot: morning, open, answers: page(summary()) },
  { id: 'summary-fine', snapshot: fine, open, answers: page(fineSummary) },
  { id: 'summary-late', snapshot: morning, open, answers: page(lateSummary) },
  { id: 'summary-missed', snapshot: morning, open, answers: page(missedSummary) },
  {
    id: 'summary-long',
    snapshot: morning,
    open,
    answers: page(longSummary),
    steps: [{ see: '.summary-missing' }]
  },
  { id: 'summary-hidden', snapshot: { ...morning, settings: hidden }, open, answers: page(summary()) },
  { id: 'summary-none', snapshot: morning, open: { screen: 'summary', summaryId: null }, answers },
  { id: 'summary-times', snapshot: timed, open: times, answers },
  { id: 'summary-times-off', snapshot: shop, open: times, answers },
  {
    id: 'summary-times-same',
    snapshot: {
      ...shop,
      settings: { ...initialSettings, summaries: { ...on, closing: { ...on.morning, on: false } } }
    },
    open: times,
    answers,
    steps: [{ press: '.card:nth-of-type(2) [role=switch]' }, { see: '.setting-bad' }]
  },
  {
    id: 'summary-times-no-day',
    snapshot: {
      ...shop,
      settings: {
        ...initialSettings,
        summaries: { ...on, morning: { ...on.morning, on: false, days: [] } }
      }
    },
    open: times,
    answers
  },
  {
    id: 'summary-bank-days',
    snapshot: {
      ...shop,
      settings: {
        ...initialSettings,
        bankClosed: { weekdays: [0], holidays: ['2025-12-12', '2025-12-25', '2025-12-26', '2026-01-01'] }
      }
    },
    open: { screen: 'bankDays' },
    answers,
    steps: [{ fill: '[type=date]', text: '2026-05-01' }]
  },
  { id: 'summary-bank-days-none', snapshot: shop, open: { screen: 'bankDays' }, answers },
  {
    id: 'settings-summary',
    snapshot: timed,
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.setting small' }]
  }
]
