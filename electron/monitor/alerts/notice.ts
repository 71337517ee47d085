import { latestReadAt } from '#domain/accounts/account-totals.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { Store } from '#storage/store.ts'
import type { Forecasts } from '../insights/forecasts.ts'
import type { PendingMessage } from './pending.ts'

interface NoticeContext {
  readonly store: Store
  readonly forecasts: Forecasts
  readonly providerName: (providerId: string) => string
  /** Wall-clock milliseconds. */
  readonly now: number
}

/**
 * The notification for a pending alert, with the present figures and settings; null where its wallet is gone.
 */
export function noticeOf(
  { forecasts, now, providerName, store }: NoticeContext,
  message: PendingMessage
): Notice | null {
  const { accountId, because, walletId } = message.alert
  const account = store.accounts.find(accountId)
  if (!account) return null
  const shared = {
    accountId,
    providerName: providerName(account.providerId),
    accountName: account.name,
    now
  }
  const { what } = message
  const wallets = store.wallets.forAccount(accountId)
  if (what !== 'low' && what !== 'critical' && what !== 'recovered' && what !== 'reminder') {
    return { ...shared, kind: what, readAt: latestReadAt(wallets) }
  }
  const wallet = wallets.find(({ id }) => id === walletId)
  if (!wallet || wallet.amount === null) return null
  const { currency } = wallet
  const level = message.level ?? 'healthy'
  const rule = store.thresholds.find(wallet.id) ?? noThresholds
  const outlook = forecasts.outlook(account, wallet, now)
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
    runsOutAt: outlook && outlook.confidence !== 'low' ? (outlook.runsOut?.likely ?? null) : null,
    lastsLessThan: rule.lastsLessThan
  }
}
