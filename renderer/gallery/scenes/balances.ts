import type { Notice } from '#domain/alerts/notice.ts'
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
  ...(['locked', 'absent', 'refused', 'timeout', 'broken'] as const).map(
    (problem): Scene => ({
      id: `keychain-${problem}`,
      snapshot: snapshot({
        accounts: [account({ reach: 'unreachable', reachSince: NOW, failure: { kind: 'keychain', problem } })]
      }),
      steps: [{ press: '.keychain [aria-expanded]' }]
    })
  )
]
