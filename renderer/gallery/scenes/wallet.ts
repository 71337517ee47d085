import { type Chart, ranges } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Reach } from '#domain/accounts/wallet.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { LocalizedText } from '#domain/language.ts'
import { initialSettings } from '#domain/settings.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { entry, NOW, outlook, snapshot } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { mainShop, payout, shop } from '../shop.ts'

const open = { screen: 'wallet', walletId: payout.id } as const
const hours = { day: 24, week: 168, month: 720, year: 8_760 }

/**
 * A chart of thirty balance periods with a gap, a top-up and a forecast.
 * @param span in hours
 * @param last the balance it ends with, in whole currency units
 */
export const chartOver = (span: number, last = 3_250): Chart => {
  const step = (span * HOUR) / 30
  const from = NOW - span * HOUR
  const amounts = Array.from({ length: 30 }, (_, at) =>
    at < 9 ? 52_000 - at * 5_000 : last + (29 - at) * 4_000
  )
  return {
    from,
    to: NOW,
    periods: amounts.map((amount, at) => ({
      from: from + at * step + (at === 16 ? step / 2 : 0),
      until: from + (at + 1) * step - (at === 15 ? step / 2 : 0),
      amount: `${amount}.00`,
      afterGap: at === 16
    })),
    topUps: [{ at: from + 9 * step, amount: '71250.00' }],
    forecast: [
      { at: NOW, least: `${last}`, likely: `${last}`, most: `${last}` },
      { at: NOW + step, least: '0', likely: '1200', most: '2000' }
    ]
  }
}

/** A year's chart with readings in its last 30 days only: down every six hours, and topped up every third day. */
const firstMonth: Chart = {
  from: NOW - 365 * DAY,
  to: NOW,
  periods: Array.from({ length: 120 }, (_, at) => ({
    from: NOW - 30 * DAY + at * 6 * HOUR,
    until: NOW - 30 * DAY + (at + 1) * 6 * HOUR,
    amount: `${85_000 - (at % 12) * 6_500}.00`,
    afterGap: false
  })),
  topUps: Array.from({ length: 9 }, (_, at) => ({
    at: NOW - 30 * DAY + (at + 1) * 72 * HOUR,
    amount: '71500.00'
  })),
  forecast: []
}

/** A refusal that was heard once, and the two waits that say until when. */
const refusedOrWaiting: readonly (readonly [id: string, reach: Reach, failure: Failure])[] = [
  ['wallet-refused-once', 'rejected', { kind: 'rejected', once: true }],
  ['wallet-waits-a-day', 'throttled', { kind: 'throttled', until: NOW + DAY, isBeyond: true }],
  ['wallet-down-until', 'unreachable', { kind: 'down', status: 503, until: NOW + HOUR }]
]

const answers: Scene['answers'] = {
  getProviders: cards,
  getChart: ({ range }) => chartOver(hours[range]),
  getSuggestion: { low: '45000', critical: '9000', lastsLessThan: null, dailyShare: null }
}

const lagging: LocalizedText = {
  en: 'Transfers that are still under way are not in it yet: it can read high.',
  sw: 'Miamala inayoendelea bado haijahesabiwa: salio linaweza kuonekana kubwa.',
  fr: 'Les transferts en cours n’y sont pas encore\u00a0: le solde peut paraître trop haut.'
}

const only = (over: Partial<WalletView>) =>
  snapshot({ accounts: [{ ...mainShop, wallets: [{ ...payout, ...over }] }] })

const lines = [
  entry(),
  entry({ at: NOW - HOUR, what: 'fellBelow', outcome: { kind: 'silent', reason: 'waitingForSecond' } }),
  entry({
    at: NOW - 5 * HOUR,
    what: 'low',
    outcome: { kind: 'held', reason: 'quietHours', until: NOW + HOUR }
  }),
  entry({ at: NOW - DAY, what: 'recovered', outcome: { kind: 'told', at: NOW - DAY } })
]

export const walletScenes: readonly Scene[] = [
  ...ranges.map(
    (range, at): Scene => ({
      id: `wallet-${range}`,
      snapshot: shop,
      open,
      answers,
      steps: [
        { press: `[role=tab]:nth-child(${at + 1})` },
        { see: `[role=tab]:nth-child(${at + 1})[aria-selected=true]` }
      ]
    })
  ),
  {
    // A year in which Salio was used for a month only, with a top-up every third day.
    id: 'wallet-year-new',
    snapshot: shop,
    open,
    answers: {
      ...answers,
      getChart: ({ range }) => (range === 'year' ? firstMonth : chartOver(hours[range]))
    },
    steps: [{ press: '[role=tab]:last-child' }, { see: '.chart-plot' }]
  },
  { id: 'wallet-marks', snapshot: shop, open, answers, steps: [{ see: '.marks' }] },
  {
    id: 'wallet-hidden',
    snapshot: { ...shop, settings: { ...initialSettings, hideAmounts: true } },
    open,
    answers
  },
  {
    id: 'wallet-unread',
    snapshot: only({ amount: null, readAt: null, trail: [], outlook: null }),
    open,
    answers
  },
  {
    id: 'wallet-rejected',
    snapshot: only({
      reach: 'rejected',
      reachSince: NOW - HOUR,
      failure: { kind: 'permission', permission: 'wallets.read' }
    }),
    open,
    answers
  },
  ...refusedOrWaiting.map(
    ([id, reach, failure]): Scene => ({
      id,
      snapshot: only({ reach, reachSince: NOW - HOUR, failure }),
      open,
      answers
    })
  ),
  {
    id: 'wallet-written',
    snapshot: only({
      amount: '27964',
      written: '27963.9999999999963620211929082870483398437500',
      readAt: NOW
    }),
    open,
    answers
  },
  {
    // A bundle of SMS that expires before it is used up, and a balance that lags.
    id: 'wallet-units',
    snapshot: only({
      name: 'SMS CIV',
      currency: 'SMS',
      amount: '12500',
      thresholds: { ...noThresholds, low: '2000' },
      level: 'healthy',
      expiry: { at: NOW + 4 * DAY, amount: '12500' },
      outlook: outlook({ runsOut: null })
    }),
    open,
    answers: {
      ...answers,
      getProviders: cards.map(card => ({ ...card, lag: lagging }))
    }
  },
  {
    id: 'wallet-postpaid',
    snapshot: only({
      name: 'Credits',
      currency: 'CREDITS',
      kind: 'postpaid',
      level: 'healthy',
      active: false,
      amount: null,
      readAt: null
    }),
    open,
    answers
  },
  { id: 'wallet-snoozed', snapshot: only({ snoozedUntil: NOW + HOUR }), open, answers },
  { id: 'wallet-menu', snapshot: shop, open, answers, steps: [{ press: '[aria-haspopup=menu]' }] },
  {
    id: 'history',
    snapshot: shop,
    open: { screen: 'history', walletId: null },
    answers: { getProviders: cards, getHistory: lines }
  },
  {
    id: 'history-empty',
    snapshot: shop,
    open: { screen: 'history', walletId: payout.id },
    answers: { getProviders: cards, getHistory: [] }
  }
]
