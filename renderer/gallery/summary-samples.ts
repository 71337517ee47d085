import type { SummaryCard } from '#contract/summaries.ts'
import type { MissedSummary, Summary, SummaryLine, SummaryNeed } from '#domain/summary/summary.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { collection, merchant, payout } from './shop.ts'

/** Friday 21 November 2025, in this computer's time zone. */
const friday = (hours: number, minutes: number) => new Date(2025, 10, 21, hours, minutes).getTime()

const DUE = friday(7, 30)
const MADE = friday(7, 31)
const CLOSING = friday(19, 0) - DAY
const refused = { kind: 'rejected' } as const

const mainShop = { accountId: 'a1', accountName: 'Main shop' } as const
const vouchers = { accountId: 'a2', accountName: 'NEO Vouchers LTD' } as const
const airtime = { accountId: 'a3', accountName: 'ClickAirtime' } as const
const payoutWallet = { ...mainShop, walletId: payout.id, walletName: 'Payout' } as const
const collectionWallet = { ...mainShop, walletId: collection.id, walletName: 'Collection' } as const
const merchantWallet = { ...vouchers, walletId: merchant.id, walletName: 'Merchant wallet' } as const
const globalWallet = { ...airtime, walletId: 'a3/global', walletName: 'Global' } as const

const balance = (amount: string) => ({ amount, at: MADE - 2 * MINUTE })

export const needs: readonly SummaryNeed[] = [
  {
    ...payoutWallet,
    kind: 'critical',
    currency: 'KES',
    balance: balance('4210.00'),
    since: friday(6, 50),
    runsOutAt: friday(11, 40)
  },
  {
    ...merchantWallet,
    kind: 'low',
    currency: 'KES',
    balance: balance('125750.00'),
    since: friday(6, 10),
    runsOutAt: friday(16, 0) + 2 * DAY
  },
  {
    ...collectionWallet,
    kind: 'lateTopUp',
    topUpId: 't1',
    sent: { currency: 'KES', amount: '20000' },
    sentAt: friday(18, 46) - DAY,
    lateAt: friday(19, 10) - DAY
  },
  {
    ...globalWallet,
    kind: 'unreadableWallet',
    currency: 'USD',
    since: friday(2, 10),
    failure: refused,
    last: { amount: '1000.00', at: friday(2, 5) }
  }
]

const line = (over: Partial<SummaryLine>): SummaryLine => ({
  ...payoutWallet,
  currency: 'KES',
  opening: { amount: '57350.00', at: CLOSING - MINUTE },
  now: balance('4210.00'),
  unknown: null,
  spent: '53140.00',
  toppedUp: '0.00',
  moved: '0.00',
  usual: '51000',
  isSummed: true,
  standing: 'needs',
  isEnough: false,
  ...over
})

const lines: readonly SummaryLine[] = [
  line({}),
  line({
    ...collectionWallet,
    opening: { amount: '16350.00', at: CLOSING - MINUTE },
    now: balance('41300.00'),
    spent: '5050.00',
    toppedUp: '30000.00',
    usual: null
  }),
  line({
    ...merchantWallet,
    opening: { amount: '133800.00', at: CLOSING - MINUTE },
    now: balance('125750.00'),
    spent: '8050.00',
    usual: '21400'
  }),
  line({
    ...globalWallet,
    currency: 'USD',
    opening: { amount: '1204.50', at: CLOSING - MINUTE },
    now: null,
    unknown: { since: friday(2, 10), failure: refused, last: { amount: '1000.00', at: friday(2, 5) } },
    spent: null,
    toppedUp: null,
    moved: null,
    usual: null
  })
]

/** Friday morning: four need somebody, eleven are fine. */
export const summary = (over: Partial<Summary> = {}): Summary => ({
  id: 7,
  kind: 'morning',
  date: '2025-11-21',
  dueAt: DUE,
  state: 'made',
  madeAt: MADE,
  late: null,
  from: CLOSING,
  horizon: friday(9, 0) + 3 * DAY,
  needs,
  lines,
  sums: [
    {
      currency: 'KES',
      wallets: 3,
      opening: '207500.00',
      now: '171260.00',
      spent: '66240.00',
      toppedUp: '30000.00',
      usual: null,
      notKnown: []
    }
  ],
  wallets: 15,
  fine: 11,
  unwatched: 0,
  enoughUntil: null,
  read: { from: friday(7, 25), until: MADE },
  demo: false,
  ...over
})

export const fineSummary = summary({
  needs: [],
  lines: lines.slice(0, 1),
  sums: [],
  fine: 15,
  enoughUntil: friday(9, 0) + 3 * DAY
})

/** Eight digits, an unread part, and money that was moved between two wallets. */
export const longSummary = summary({
  lines: [
    line({
      opening: { amount: '12048350.75', at: CLOSING - MINUTE },
      now: balance('11900210.25'),
      spent: '98140.50',
      moved: '-50000.00',
      usual: '101000'
    }),
    line({
      ...collectionWallet,
      opening: { amount: '416350.00', at: CLOSING - MINUTE },
      now: balance('1466350.00'),
      spent: '0.00',
      toppedUp: '1000000.00',
      moved: '50000.00',
      usual: null
    }),
    line({
      ...merchantWallet,
      now: null,
      unknown: { since: null, failure: null, last: null },
      spent: null,
      toppedUp: null,
      moved: null,
      usual: null
    })
  ],
  sums: [
    {
      currency: 'KES',
      wallets: 3,
      opening: '12522050.75',
      now: null,
      spent: null,
      toppedUp: null,
      usual: null,
      notKnown: ['Merchant wallet']
    }
  ]
})

export const lateSummary = summary({
  madeAt: friday(9, 12),
  late: { why: 'asleep', from: friday(23, 10) - DAY, until: friday(9, 12) }
})

export const missedSummary: MissedSummary = {
  id: 6,
  kind: 'morning',
  date: '2025-11-20',
  dueAt: DUE - DAY,
  state: 'missed',
  missed: { why: 'off', from: friday(6, 10) - DAY, until: friday(14, 40) - DAY }
}

/** The same as Balances shows it: the first five of what needs somebody. */
export const cardOf = (of: Summary): SummaryCard => ({
  id: of.id,
  kind: of.kind,
  date: of.date,
  dueAt: of.dueAt,
  madeAt: of.madeAt,
  late: of.late,
  horizon: of.horizon,
  wallets: of.wallets,
  fine: of.fine,
  unwatched: of.unwatched,
  enoughUntil: of.enoughUntil,
  needs: of.needs.slice(0, 5),
  more: Math.max(0, of.needs.length - 5),
  standsInFor: of.needs.flatMap(need => (need.kind === 'critical' ? need.walletId : [])),
  until: DUE + 4.5 * HOUR
})

export const pageOf = (of: Summary | MissedSummary) => ({ summary: of, earlierId: of.id - 1, laterId: null })
