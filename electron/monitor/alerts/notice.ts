import { latestReadAt } from '#domain/accounts/account-totals.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import { isTopUpEvent, onItsWayTo, topUpFacts } from '../top-ups/notice.ts'
import type { PendingMessage } from './pending.ts'

interface NoticeContext {
  readonly store: Store
  readonly forecasts: Forecasts
  readonly providerName: (providerId: string) => string
  /** Wall-clock milliseconds. */
  readonly now: number
}

/**
 * The notification for a pending alert, with the present figures and settings; null where its wallet is gone, and for a
 * summary, which is no notice.
 */
export function noticeOf(
  { forecasts, now, providerName, store }: NoticeContext,
  message: PendingMessage
): Notice | null {
  const { accountId, because, walletId } = message.alert
  const account = accountId === null ? null : store.accounts.find(accountId)
  if (accountId === null || account === null) return null
  const shared = {
    accountId,
    providerName: providerName(account.providerId),
    accountName: account.name,
    now
  }
  const { what } = message
  if (what === 'summary') return null
  const wallets = store.wallets.forAccount(accountId)
  const runsOutAt = (wallet: StoredWallet) => {
    const outlook = forecasts.outlook(account, wallet, now)
    return outlook && outlook.confidence !== 'low' ? (outlook.runsOut?.likely ?? null) : null
  }
  if (isTopUpEvent(what)) {
    const topUp = store.sentTopUps.find(message.subject)
    const wallet = wallets.find(({ id }) => id === topUp?.walletId)
    if (!topUp || !wallet) return null
    return { ...shared, kind: what, ...topUpFacts(store, topUp, wallet), runsOutAt: runsOutAt(wallet) }
  }
  if (what !== 'low' && what !== 'critical' && what !== 'recovered' && what !== 'reminder') {
    return { ...shared, kind: what, readAt: latestReadAt(wallets) }
  }
  const wallet = wallets.find(({ id }) => id === walletId)
  if (!wallet || wallet.amount === null) return null
  const { currency } = wallet
  const level = message.level ?? 'healthy'
  const rule = store.thresholds.find(wallet.id) ?? noThresholds
  const onItsWay = onItsWayTo(store, wallet)
  const threshold = level === 'healthy' ? null : rule[level]
  return {
    ...shared,
    kind: what,
    walletId: wallet.id,
    walletName: wallet.name,
    level,
    because: level === 'critical' ? 'amount' : (because ?? 'amount'),
    balance: { currency, amount: wallet.amount },
    threshold: threshold === null ? null : { currency, amount: threshold },
    hideAmounts: store.settings.all().hideAmounts,
    runsOutAt: runsOutAt(wallet),
    lastsLessThan: rule.lastsLessThan,
    ...(onItsWay && what !== 'recovered' && { onItsWay })
  }
}
