import type { HistoryLine } from '#contract/alerts.ts'
import type { StoredAlertLogEntry } from '#storage/tables/alert-log.ts'

/** An alert log entry as it is sent to the page. */
export function historyLine(
  line: StoredAlertLogEntry,
  providerName: (providerId: string) => string
): HistoryLine {
  const {
    accountId,
    accountName,
    amount,
    at,
    currency,
    outcome,
    providerId,
    sent,
    walletId,
    walletName,
    what
  } = line
  const provider = providerName(providerId)
  return {
    at,
    subject:
      walletId === null
        ? { kind: 'account', accountId, name: accountName, provider }
        : { kind: 'wallet', walletId, name: walletName ?? '', account: accountName, provider },
    what,
    balance: amount === null || currency === null ? null : { currency, amount },
    ...(sent && { topUp: sent }),
    outcome
  }
}
