import { expect, it } from 'vitest'
import type { AccountNotice, WalletNotice } from '#domain/alerts/notice.ts'
import { notificationPlan, withoutAmounts } from '#shell/notifications/content.ts'
import { GROUP } from '#shell/notifications/subject.ts'

const shared = {
  accountId: 'shop',
  providerName: 'JPay Africa',
  accountName: 'Main shop',
  now: 0
} as const
const low: WalletNotice = {
  ...shared,
  kind: 'low',
  walletId: 'shop/payout',
  walletName: 'Payout',
  level: 'low',
  because: 'amount',
  balance: { currency: 'KES', amount: '50' },
  threshold: null,
  runsOutAt: null,
  hideAmounts: false,
  lastsLessThan: null
}
const refused: AccountNotice = { ...shared, kind: 'keyRejected', readAt: null }

it('notices about the same subject share an id, so that a newer one replaces the older', () => {
  const again = { ...low, kind: 'reminder' } as const
  expect(notificationPlan([low])).toEqual({
    subject: 'wallet:shop/payout',
    replaces: [],
    isCritical: false,
    buttons: ['open', 'snooze', 'topUp', 'payIn']
  })
  expect(notificationPlan([again]).subject).toBe('wallet:shop/payout')
  expect(notificationPlan([refused]).subject).toBe('account:shop')
})

it('a grouped notification replaces the single ones', () => {
  expect(notificationPlan([low, refused])).toEqual({
    subject: GROUP,
    replaces: ['wallet:shop/payout', 'account:shop'],
    isCritical: false,
    buttons: ['open', 'snooze']
  })
})

it('is critical if one of its notices is, even a reminder', () => {
  const reminder: WalletNotice = { ...low, kind: 'reminder', level: 'critical' }
  expect(notificationPlan([reminder]).isCritical).toBe(true)
  expect(notificationPlan([refused, reminder]).isCritical).toBe(true)
})

it('a notice without its amounts is otherwise the same', () => {
  expect(withoutAmounts(low)).toEqual({ ...low, hideAmounts: true })
  expect(withoutAmounts(refused)).toEqual(refused)
})
