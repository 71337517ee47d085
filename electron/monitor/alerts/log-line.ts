import type { HistoryLine } from '#contract/alerts.ts'
import type { Fate } from '#domain/recipients/delivery-fate.ts'
import type { Store } from '#storage/store.ts'
import type { StoredAlertLogEntry } from '#storage/tables/alert-log.ts'

/** The alert log as it is sent to the page, with what became of each alert for those who are told away from the desk. */
export function historyLines(
  store: Store,
  walletId: string | null,
  providerName: (providerId: string) => string
): readonly HistoryLine[] {
  const entries = store.alertLog.entries(walletId)
  const recipients = recipientsOf(store, entries)
  return entries.map(entry => {
    const own = recipients.get(entry.id)
    return { ...historyLine(entry, providerName), ...(own && { recipients: own }) }
  })
}

function recipientsOf(store: Store, entries: readonly StoredAlertLogEntry[]) {
  const byAlert = new Map<number, { name: string; fate: Fate }[]>()
  const names = new Map(store.recipients.all().map(({ id, name }) => [id, name]))
  if (names.size === 0) return byAlert
  const ids = entries.map(({ id }) => id)
  for (const { alertId, fate, recipientId } of store.deliveries.ofAlerts(
    Math.min(...ids),
    Math.max(...ids)
  )) {
    const name = names.get(recipientId)
    if (name !== undefined) byAlert.set(alertId, [...(byAlert.get(alertId) ?? []), { name, fate }])
  }
  return byAlert
}

function historyLine(line: StoredAlertLogEntry, providerName: (providerId: string) => string): HistoryLine {
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
