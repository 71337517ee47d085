import type { Account } from '#domain/accounts/account.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { type AccountDecision, type AccountTrouble, decideAccount } from '#domain/alerts/account-episode.ts'
import type { AlertEvent } from '#domain/alerts/alert-log.ts'
import type { Store } from '#storage/store.ts'

/**
 * Decides which alerts follow from an attempt to read an account and saves the decision, as is done for a
 * wallet.
 * @param failure null where the reading succeeded
 * @param at when the attempt ended, wall-clock milliseconds
 */
export function decideAccountAlerts(
  store: Store,
  account: Account,
  failure: Failure | null,
  at: number
): void {
  const { id: accountId } = account
  const { decisions, state } = decideAccount(
    store.episodes.forAccount(accountId),
    { at, failure },
    store.settings()
  )
  store.episodes.setAccount(accountId, state)
  for (const decision of decisions) {
    if (decision.kind === 'silent' && !decision.notable) continue
    const outcome = decision.kind === 'silent' ? ({ kind: 'silent', reason: decision.reason } as const) : null
    const what = eventOf(decision, state.trouble)
    const line = store.alertLog.add({ at, accountId, walletId: null, what, amount: null, outcome })
    if (decision.kind === 'announce') store.outbox.add(line, null, null)
  }
}

const eventOf = (decision: AccountDecision, trouble: AccountTrouble | null): AlertEvent =>
  decision.kind === 'announce' ? decision.what : (trouble ?? 'notReadable')
