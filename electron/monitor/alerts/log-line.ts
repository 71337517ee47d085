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

function historyLine(
  { amount, at, currency, outcome, sent, what, ...about }: StoredAlertLogEntry,
  providerName: (providerId: string) => string
): HistoryLine {
  return {
    at,
    subject: subjectOf(about, providerName),
    what,
    balance: amount === null || currency === null ? null : { currency, amount },
    ...(sent && { topUp: sent }),
    outcome
  }
}

function subjectOf(
  {
    accountId,
    accountName,
    providerId,
    summary,
    walletId,
    walletName
  }: Pick<
    StoredAlertLogEntry,
    'accountId' | 'accountName' | 'providerId' | 'summary' | 'walletId' | 'walletName'
  >,
  providerName: (providerId: string) => string
): HistoryLine['subject'] {
  if (summary) {
    const { absence, dueAt, id: summaryId, kind } = summary
    return { kind: 'summary', summaryId, summary: kind, dueAt, absence }
  }
  const provider = providerName(providerId ?? '')
  if (walletId !== null)
    return { kind: 'wallet', walletId, name: walletName ?? '', account: accountName ?? '', provider }
  return { kind: 'account', accountId: accountId ?? '', name: accountName ?? '', provider }
}
