import type { SummarySent } from '#contract/summaries.ts'
import { initialSettings } from '#domain/settings.ts'
import { initialSummaryTimes } from '#domain/summary/times.ts'
import { HOUR } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { recipient, recipients, smsRecipient } from '../recipient-samples.ts'
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

const message = {
  kind: 'message',
  title: 'Friday morning: 3 wallets need you',
  body: [
    'Payout is critical: KES\u00a04,210.00.',
    'Merchant wallet runs out Sun 16:00, banks closed: KES\u00a0125,750.00.',
    'The other 11 are fine.',
    '',
    'Since Thu 19:00:',
    'Payout: KES\u00a04,210.00, out 53,140 (usual 51,000)',
    'Merchant wallet: KES\u00a0125,750.00, out 8,050 (usual 21,400)',
    'Salio, 07:31, sent at 14:32'
  ].join('\n'),
  place: 'ntfy.sh',
  characters: null
} as const
const asha = recipient({ showAmounts: true, language: 'en' })
const told = { ...morning, recipients: [asha, ...recipients.slice(1)] }
const sendTo = (recipientId: string | null) => ({ screen: 'sendSummary', summaryId: 7, recipientId }) as const
const sent = (id: string, sendSummary: SummarySent) => ({
  id: `summary-send-${id}`,
  snapshot: told,
  open: sendTo('asha'),
  answers: { ...answers, previewSummary: message, sendSummary },
  steps: [{ see: '.message-preview p' }, { press: '.foot .primary' }, { see: '.body .note' }]
})

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
  { id: 'summary-send', snapshot: told, open: sendTo(null), answers },
  {
    id: 'summary-send-preview',
    snapshot: told,
    open: sendTo('asha'),
    answers: { ...answers, previewSummary: message },
    steps: [{ see: '.message-preview p' }]
  },
  {
    id: 'summary-send-sms',
    snapshot: { ...morning, recipients: [{ ...smsRecipient, showAmounts: true }] },
    open: sendTo(smsRecipient.id),
    answers: {
      ...answers,
      previewSummary: {
        ...message,
        title: '',
        body: 'Friday morning: 3 wallets need you. Payout is critical: KES 4,210.00. 2 more. Salio, 07:31, sent at 14:32',
        characters: 103
      }
    },
    steps: [{ see: '.message-preview p' }]
  },
  {
    id: 'summary-send-hidden',
    snapshot: { ...told, settings: hidden },
    open: sendTo('asha'),
    answers: { ...answers, previewSummary: message },
    steps: [{ see: '.message-preview p' }]
  },
  {
    id: 'summary-send-nothing',
    snapshot: told,
    open: sendTo('asha'),
    answers: { ...answers, previewSummary: { kind: 'nothing' } },
    steps: [{ see: '.body .note' }]
  },
  sent('taken', { kind: 'taken', at: NOW }),
  sent('refused', { kind: 'refused', why: 'credentials' }),
  sent('unheard', { kind: 'failed', failure: { kind: 'timeout' }, mayHaveCome: true }),
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
