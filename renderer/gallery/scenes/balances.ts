import type { WalletView } from '#contract/snapshot.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { account, jpay, NOW, snapshot, wallet } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { collection, type mainShop, merchant, payout, shop, vouchers } from '../shop.ts'

const answers = { getProviders: cards }
const hidden = { ...initialSettings, hideAmounts: true }

const unread = wallet({ amount: null, readAt: null, trail: [] })

const offline = (one: typeof mainShop) => ({
  ...one,
  reach: 'offline' as const,
  reachSince: NOW - 8 * MINUTE,
  failure: { kind: 'offline' } as const,
  wallets: one.wallets.map(each => ({ ...each, reach: 'offline' as const, reachSince: NOW - 8 * MINUTE }))
})

const many = Array.from({ length: 12 }, (_, at) =>
  account({
    id: `m${at}`,
    providerId: cards[at % cards.length]?.id ?? jpay.id,
    name: `Branch ${at + 1}`,
    wallets: Array.from({ length: at < 4 ? 4 : 3 }, (_, index) =>
      wallet({ id: `m${at}/w${index}`, key: `w${index}`, name: `Wallet ${index + 1}` })
    )
  })
)

const shops = Array.from({ length: 40 }, (_, at) =>
  account({
    id: `s${at}`,
    name: `Shop ${at + 1}`,
    wallets: [
      wallet({
        id: `s${at}/w`,
        name: 'Merchant wallet',
        amount: '3250.50',
        level: at < 37 ? 'critical' : 'low',
        levelSince: NOW
      })
    ]
  })
)

const startedAt = NOW - 4 * MINUTE

/** Four minutes after everything was connected: there is no day to compare with, and no pace. */
const firstDay = snapshot({
  accounts: [
    account({
      wallets: [
        wallet({
          ...payout,
          level: 'healthy',
          amount: '80000.00',
          levelSince: null,
          outlook: null,
          today: null
        }),
        { ...collection, today: null }
      ].map((one): WalletView => ({ ...one, trail: [[startedAt, one.amount ?? '0']] }))
    }),
    account({
      id: 'a4',
      providerId: 'muda',
      name: 'Kampala',
      wallets: ['UGX', 'KES', 'TZS'].map((currency, at) =>
        wallet({
          id: `a4/${currency}`,
          name: currency,
          currency,
          amount: at === 0 ? '4621' : '0.00',
          thresholds: at === 0 ? wallet().thresholds : noThresholds,
          trail: [[startedAt, at === 0 ? '4621' : '0.00']]
        })
      )
    })
  ]
})

const longName = 'Wholesale airtime and mobile data for the whole of the northern lake region'

const about = { providerName: jpay.name, accountName: 'Main shop', now: NOW }
const criticalNotice: Notice = {
  ...about,
  kind: 'critical',
  accountId: 'a1',
  walletId: payout.id,
  walletName: payout.name,
  level: 'critical',
  because: 'amount',
  balance: { currency: 'KES', amount: '3250' },
  threshold: { currency: 'KES', amount: '5000' },
  hideAmounts: false,
  runsOutAt: null,
  lastsLessThan: null
}
const unreadableNotice: Notice = { ...about, kind: 'notReadable', accountId: 'a1', readAt: null }

export const balancesScenes: readonly Scene[] = [
  { id: 'welcome', snapshot: snapshot({ accounts: [] }), answers },
  {
    id: 'welcome-undo',
    snapshot: snapshot({ accounts: [], removed: [{ id: 'a1', name: 'Main shop', providerId: jpay.id }] }),
    answers
  },
  {
    id: 'first-reading',
    snapshot: snapshot({
      accounts: [
        account({ wallets: [], lastReadAt: null, nextAt: null, reading: true }),
        account({
          id: 'a2',
          name: 'Branch',
          wallets: [unread],
          lastReadAt: null,
          nextAt: null,
          reading: true
        })
      ]
    })
  },
  { id: 'balances', snapshot: shop, answers },
  {
    id: 'alerts-not-shown',
    snapshot: { ...shop, notificationTrouble: true, notShown: [criticalNotice, unreadableNotice] },
    answers: { ...answers, sendTestNotification: { arrived: false } },
    steps: [{ press: '.note.bad .button' }, { see: '.note.bad .outcome' }]
  },
  { id: 'one-wallet', snapshot: snapshot({ accounts: [account({ wallets: [collection] })] }) },
  {
    id: 'forty-wallets',
    snapshot: snapshot({ accounts: many }),
    answers,
    // The rows below the page are drawn after those on it, and the scroll bar is shorter then.
    steps: [{ see: '.search:has(~ * [aria-label$="Branch 12"], ~ [aria-label$="Branch 12"])' }]
  },
  {
    id: 'forty-critical',
    snapshot: snapshot({ accounts: shops }),
    answers,
    steps: [{ see: '.needs:has(~ [aria-label$="Shop 40"])' }]
  },
  {
    id: 'needs-unfolded',
    snapshot: snapshot({ accounts: shops }),
    answers,
    steps: [{ press: '.needs-more' }, { see: '.needs:has(~ [aria-label$="Shop 40"])' }]
  },
  { id: 'first-day', snapshot: firstDay, answers },
  {
    id: 'rows-compact',
    snapshot: { ...shop, settings: { ...initialSettings, rows: 'compact' } },
    answers
  },
  {
    id: 'no-match',
    snapshot: snapshot({ accounts: many }),
    answers,
    steps: [{ fill: '.search input', text: 'zzz' }, { see: '.empty' }]
  },
  {
    id: 'long-names',
    snapshot: snapshot({
      accounts: [
        account({
          name: 'Kiwanja cha Mwembe branch, second floor, left counter',
          subtitle: 'NEO Vouchers and Telecommunication Holding LTD',
          wallets: [{ ...payout, name: longName }, wallet({ id: 'a1/x', name: longName.replaceAll(' ', '') })]
        })
      ]
    })
  },
  {
    id: 'balances-offline',
    snapshot: {
      ...shop,
      network: { trouble: 'offline', since: NOW - 8 * MINUTE },
      accounts: shop.accounts.map(offline)
    },
    answers
  },
  ...(['portal', 'intercepted', 'proxy'] as const).map(
    (trouble): Scene => ({
      id: `network-${trouble}`,
      snapshot: {
        ...shop,
        network: { trouble, since: NOW - 8 * MINUTE },
        accounts: shop.accounts.map(offline)
      },
      answers
    })
  ),
  {
    id: 'refresh-slow',
    snapshot: shop,
    answers: { ...answers, refresh: () => new Promise(() => undefined) },
    isSlow: true,
    steps: [{ press: '.bar-actions button' }, { see: '.strip' }]
  },
  {
    id: 'amounts-hidden',
    snapshot: {
      ...shop,
      network: { trouble: 'offline', since: NOW - 8 * MINUTE },
      settings: hidden,
      snoozedUntil: NOW + 148 * MINUTE
    },
    answers
  },
  { id: 'snoozed', snapshot: { ...shop, snoozedUntil: NOW + 148 * MINUTE }, answers },
  {
    id: 'snoozed-wallet',
    snapshot: snapshot({ accounts: [{ ...vouchers, wallets: [{ ...merchant, snoozedUntil: 'recovery' }] }] }),
    answers
  },
  { id: 'demo', snapshot: { ...shop, demo: true }, answers },
  {
    id: 'account-removed',
    snapshot: { ...shop, removed: [{ id: 'a9', name: 'Old shop', providerId: 'muda' }] },
    answers
  },
  ...(['locked', 'absent', 'unprepared', 'incomplete', 'refused', 'timeout', 'broken'] as const).map(
    (problem): Scene => ({
      id: `keychain-${problem}`,
      snapshot: snapshot({
        accounts: [account({ reach: 'unreachable', reachSince: NOW, failure: { kind: 'keychain', problem } })]
      }),
      steps: [{ press: '.keychain [aria-expanded]' }]
    })
  )
]
